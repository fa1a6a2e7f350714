#!/usr/bin/env python3
"""Simulate listeners over a track catalog.

THE DATA THIS PROGRAM WRITES IS SIMULATED. No person listened to anything. It
exists so that the sample catalog has listening events to try a recommender
on; nothing measured on it says how well a recommender does for real people,
because the simulated listeners choose by the very tags that the catalog holds.

Usage:
    simulate_listeners.py --tracks FILE.jsonl [FILE.jsonl ...]
                          --seed 20 --listeners 300 --out FILE.tsv

Input: JSON Lines, one track a line, with "id", "artists" (each with "name"),
"language" and "tags" (each with "name" and "kind", the kind being genre, mood,
instrument, scene or era). Every other key is ignored.

Output: one event a line, no header, sorted by time (then by listener):
    listener <TAB> track <TAB> kind <TAB> time
Listeners are named sim-001, sim-002, ... Kinds are play, like, skip, dislike
and playlist (the track was put on a playlist). Times are Unix seconds within
two simulated years, from 2024-01-01 00:00:00 UTC (1704067200, included) to
2026-01-01 00:00:00 UTC (1767225600, excluded).

How a listener is made
  1. The catalog names no popularity, so every track is given a made-up one: a
     random ranking, the same for all listeners, with a long tail.
  2. Taste. A listener has a main and a second language (drawn by how much of
     the catalog they hold) and two or three favoured artists: the first two
     sing in the main language, the third (if any) in the second. Each favoured
     artist stands for a neighbourhood, the artists that share its genres,
     moods, instruments, scenes, eras and languages (weighted overlap, rarer
     tags weighing more). Two or three genres, two moods and one or two eras
     are drawn from the tags of the favoured artists.
  3. Affinity of a track, between 0 and 1:
         0.40 closeness to a favoured artist + 0.20 genre + 0.12 mood
         + 0.10 era + 0.18 language.
     It is turned into a rank among all tracks, 0 (farthest) to 1 (nearest).
  4. Habits: number of events (15 to 120, most listeners near the low end), how
     far popularity skews the choice, how often the listener explores (5 to 20
     percent: a track drawn by popularity alone), how often an earlier track is
     played again (10 to 35 percent), an hour of the day, and an active
     span of at least 90 days within the two years.
  5. Sessions of one to eight events, a few minutes apart. A session leans
     towards one favoured artist's neighbourhood, so events near in time belong
     together. A track is drawn with weight
         affinity^4 (for that neighbourhood) * (1 - skew + skew * popularity).
  6. The kind depends on the rank of the track (percent):
                          play  like  playlist  skip  dislike
         near, >= 0.90      70    19         8   2.5      0.5
         middle, >= 0.60    82     5         3     8        2
         far                50     1         1    36       12
     A listener likes, dislikes and playlists a track at most once (a repeat
     becomes a play), never dislikes what was liked or playlisted, and does not
     meet a disliked track again (so that a listener who comes to dislike nearly
     everything, in a catalog of a few tracks, has fewer events).

Reproducible bytes: the output is a function of the tracks (in order), the seed
and the number of listeners. Randomness comes only from random.Random(integer)
and its random() method, whose sequence Python keeps from version to version;
choices and shuffles are made here. Arithmetic is + - * / in a fixed order:
no math library, no sum() over floats (its rounding changed in Python 3.12) and
no iteration over sets. Every listener has its own generator, so that asking
for more listeners leaves the earlier ones as they were. Python 3 alone is needed.
"""

import argparse
import bisect
import json
import random
import sys

START = 1704067200  # 2024-01-01 00:00:00 UTC
END = 1767225600  # 2026-01-01 00:00:00 UTC
DAY = 86400
INSTRUMENTAL = "zxx"

# How much a shared tag of each kind counts towards two artists being alike.
KIND_WEIGHT = {
    "genre": 3.0,
    "language": 2.0,
    "era": 1.5,
    "mood": 1.0,
    "instrument": 0.5,
    "scene": 0.5,
}

# (lowest rank, ((kind, probability), ...)); what is left over is a play.
KINDS = (
    (0.90, (("like", 0.19), ("playlist", 0.08), ("skip", 0.025), ("dislike", 0.005))),
    (0.60, (("like", 0.05), ("playlist", 0.03), ("skip", 0.08), ("dislike", 0.02))),
    (0.00, (("like", 0.01), ("playlist", 0.01), ("skip", 0.36), ("dislike", 0.12))),
)


# Draws ---------------------------------------------------------------------


def draw_below(rng, n):
    """An integer from 0 to n - 1."""
    return min(int(rng.random() * n), n - 1)


def draw_between(rng, low, high):
    """A float from low to high."""
    return low + (high - low) * rng.random()


def cumulate(weights):
    """The running totals of the weights."""
    totals = []
    total = 0.0
    for weight in weights:
        total = total + weight
        totals.append(total)
    return totals


def draw_index(rng, totals):
    """An index with probability proportional to its weight, from running totals."""
    if not totals or totals[-1] <= 0.0:
        raise ValueError("nothing to draw from")
    index = bisect.bisect_right(totals, rng.random() * totals[-1])
    while index >= len(totals):  # only by rounding at the very end
        index = index - 1
    return index


def draw_some(rng, weighted, count):
    """Up to `count` different names from [(name, weight)], likelier by weight."""
    left = list(weighted)
    chosen = []
    while left and len(chosen) < count:
        index = draw_index(rng, cumulate([weight for _, weight in left]))
        chosen.append(left.pop(index)[0])
    return chosen


# Catalog -------------------------------------------------------------------


class Catalog:
    """The tracks, their artists and what the artists have in common."""

    def __init__(self, tracks, seed):
        self.ids = [track["id"] for track in tracks]
        if len(set(self.ids)) != len(self.ids):
            raise ValueError("two tracks have the same id")
        self.languages = [track.get("language", "") for track in tracks]
        self.artists = []  # names, in order of first appearance
        number = {}
        self.track_artists = []
        self.track_tags = []  # for each track a list of (kind, name)
        for track in tracks:
            credited = []
            for artist in track.get("artists", []):
                name = artist["name"]
                if name not in number:
                    number[name] = len(self.artists)
                    self.artists.append(name)
                if number[name] not in credited:
                    credited.append(number[name])
            self.track_artists.append(credited)
            tags = []
            for tag in track.get("tags", []):
                pair = (tag["kind"], tag["name"])
                if pair not in tags:
                    tags.append(pair)
            self.track_tags.append(tags)
        self._describe_artists()
        self._make_popularity(seed)
        self._alike = {}

    def _describe_artists(self):
        """artist_tags: for each artist the share of its tracks with each tag."""
        counts = [{} for _ in self.artists]
        track_count = [0 for _ in self.artists]
        artist_language = [{} for _ in self.artists]
        frequency = {}
        for index, tags in enumerate(self.track_tags):
            all_tags = tags + [("language", self.languages[index])]
            for tag in all_tags:
                frequency[tag] = frequency.get(tag, 0) + 1
            for artist in self.track_artists[index]:
                track_count[artist] += 1
                for tag in all_tags:
                    counts[artist][tag] = counts[artist].get(tag, 0) + 1
                language = self.languages[index]
                known = artist_language[artist]
                known[language] = known.get(language, 0) + 1
        total = len(self.ids)
        self.artist_tags = []
        for artist, tags in enumerate(counts):
            shares = {}
            for tag in sorted(tags):
                weight = KIND_WEIGHT.get(tag[0], 0.0)
                rarity = 1.0 / (1.0 + 4.0 * frequency[tag] / total)
                shares[tag] = weight * rarity * tags[tag] / track_count[artist]
            self.artist_tags.append(shares)
        # The language an artist mostly sings in; on a tie the first by code.
        self.artist_language = []
        for known in artist_language:
            best = ""
            for language in sorted(known):
                if best == "" or known[language] > known[best]:
                    best = language
            self.artist_language.append(best)
        # Languages to draw from: their tracks, with a small floor to each.
        by_language = {}
        for artist, language in enumerate(self.artist_language):
            if language not in ("", INSTRUMENTAL):
                by_language.setdefault(language, []).append(artist)
        self.artists_by_language = by_language
        self.language_weights = []
        for language in sorted(by_language):
            held = frequency[("language", language)]
            floor = total / 20.0 if held >= 5 else 0.0
            self.language_weights.append((language, held + floor))

    def _make_popularity(self, seed):
        """A random ranking of the tracks with a long tail: 1, 0.96, 0.93, ..."""
        rng = random.Random(seed)
        order = list(range(len(self.ids)))
        for index in range(len(order) - 1, 0, -1):
            other = draw_below(rng, index + 1)
            order[index], order[other] = order[other], order[index]
        self.popularity = [0.0 for _ in order]
        for rank, track in enumerate(order):
            self.popularity[track] = 25.0 / (25.0 + rank)
        self.popularity_totals = cumulate(self.popularity)
        best = [0.0 for _ in self.artists]
        for track, artists in enumerate(self.track_artists):
            for artist in artists:
                best[artist] = max(best[artist], self.popularity[track])
        self.artist_popularity = best

    def alike(self, artist):
        """How alike every artist is to this one, 0 to 1 (the artist itself: 1)."""
        if artist not in self._alike:
            mine = self.artist_tags[artist]
            result = []
            for other, theirs in enumerate(self.artist_tags):
                if other == artist:
                    result.append(1.0)
                    continue
                shared = 0.0
                both = 0.0
                for tag, share in mine.items():
                    match = theirs.get(tag, 0.0)
                    shared = shared + min(share, match)
                    both = both + max(share, match)
                for tag, share in theirs.items():
                    if tag not in mine:
                        both = both + share
                result.append(shared / both if both > 0.0 else 0.0)
            self._alike[artist] = result
        return self._alike[artist]


# Listeners -----------------------------------------------------------------


class Taste:
    """What one listener favours, and what follows from it for every track."""

    def __init__(self, catalog, rng):
        self.catalog = catalog
        self.main, self.second = self._draw_languages(rng)
        self.skew = rng.random()
        self.favoured = self._draw_artists(rng)
        self.genres = self._draw_tags(rng, "genre", 2 + draw_below(rng, 2))
        self.moods = self._draw_tags(rng, "mood", 2)
        self.eras = self._draw_tags(rng, "era", 1 + draw_below(rng, 2))
        self._score()

    def _draw_languages(self, rng):
        weights = self.catalog.language_weights
        chosen = draw_some(rng, weights, 2)
        if not chosen:
            return "", ""
        return chosen[0], chosen[-1]

    def _draw_artists(self, rng):
        catalog = self.catalog
        wanted = [self.main, self.main]
        if rng.random() < 0.6:
            wanted.append(self.second)
        favoured = []
        for language in wanted:
            pool = catalog.artists_by_language.get(language)
            if pool is None:  # nothing but instrumentals
                pool = range(len(catalog.artists))
            weighted = []
            for artist in pool:
                if artist not in favoured:
                    popular = catalog.artist_popularity[artist]
                    weighted.append((artist, 0.1 + self.skew * popular))
            favoured.extend(draw_some(rng, weighted, 1))
        return favoured

    def _draw_tags(self, rng, kind, count):
        """Tags of one kind, likelier the more the favoured artists have them."""
        weights = {}
        for artist in self.favoured:
            for tag, share in self.catalog.artist_tags[artist].items():
                if tag[0] == kind:
                    weights[tag[1]] = weights.get(tag[1], 0.0) + share
        return draw_some(rng, sorted(weights.items()), count)

    def _score(self):
        """affinity[f][t] towards each favoured artist, and rank[t] over all."""
        catalog = self.catalog
        nearness = [catalog.alike(artist) for artist in self.favoured]
        self.affinity = [[] for _ in self.favoured]
        best = []
        for track, tags in enumerate(catalog.track_tags):
            genre, genres, mood, moods, era = 0, 0, 0, 0, 0.0
            for kind, name in tags:
                if kind == "genre":
                    genres += 1
                    genre += 1 if name in self.genres else 0
                elif kind == "mood":
                    moods += 1
                    mood += 1 if name in self.moods else 0
                elif kind == "era" and name in self.eras:
                    era = 1.0
            language = catalog.languages[track]
            if language == self.main:
                spoken = 1.0
            elif language == self.second:
                spoken = 0.6
            elif language == INSTRUMENTAL:
                spoken = 0.5
            else:
                spoken = 0.08
            common = 0.20 * genre / max(genres, 1)
            common = common + 0.12 * mood / max(moods, 1)
            common = common + 0.10 * era
            common = common + 0.18 * spoken
            top = 0.0
            for focus, near in enumerate(nearness):
                closest = 0.0
                for artist in catalog.track_artists[track]:
                    closest = max(closest, near[artist])
                value = common + 0.40 * closest
                self.affinity[focus].append(value)
                top = max(top, value)
            best.append(top)
        order = sorted(range(len(best)), key=lambda track: (best[track], track))
        self.rank = [0.0 for _ in best]
        for place, track in enumerate(order):
            self.rank[track] = (place + 0.5) / len(best)
        self.totals = []
        for values in self.affinity:
            weights = []
            for track, value in enumerate(values):
                popular = catalog.popularity[track]
                choice = 1.0 - self.skew + self.skew * popular
                weights.append(value * value * value * value * choice)
            self.totals.append(cumulate(weights))


def session_times(rng, events):
    """Times for that many events: a list of sessions, each a list of times."""
    first = START + draw_below(rng, 500) * DAY
    longest = (END - 30 * DAY - first) // DAY  # at least 201 days
    days = 90 + draw_below(rng, longest - 90 + 1)
    hour = 6 + draw_below(rng, 18)
    lengths = []
    left = events
    while left > 0:
        length = min(1 + draw_below(rng, 8), left)
        lengths.append(length)
        left -= length
    starts = []
    for _ in lengths:
        day = draw_below(rng, days)
        # Two draws: sessions gather around the listener's hour of the day.
        offset = int((rng.random() + rng.random() - 1.0) * 4 * 3600)
        starts.append(first + day * DAY + hour * 3600 + offset)
    starts.sort()
    sessions = []
    now = first
    for start, length in zip(starts, lengths):
        now = max(start, now + 1800)  # half an hour between sessions
        times = []
        for _ in range(length):
            times.append(now)
            now += 120 + draw_below(rng, 301)
        sessions.append(times)
    return sessions


def draw_kind(rng, rank):
    """The kind of an event with a track of this rank."""
    value = rng.random()
    for lowest, shares in KINDS:
        if rank >= lowest:
            for kind, share in shares:
                if value < share:
                    return kind
                value = value - share
            return "play"
    return "play"


def simulate(catalog, seed, number):
    """The events of one listener, in order of time: (track, kind, time)."""
    rng = random.Random(seed * 1000003 + number)
    taste = Taste(catalog, rng)
    unit = rng.random()
    count = 15 + min(int(unit * unit * 106), 105)
    explore = draw_between(rng, 0.05, 0.20)
    again = draw_between(rng, 0.10, 0.35)
    played, liked, listed, disliked = [], [], [], []
    events = []
    for times in session_times(rng, count):
        focus = draw_below(rng, len(taste.favoured))
        for time in times:
            track = -1
            for _ in range(50):  # a disliked track is drawn anew
                value = rng.random()
                if value < explore:
                    track = draw_index(rng, catalog.popularity_totals)
                elif value < explore + again and played:
                    track = played[draw_below(rng, len(played))]
                else:
                    track = draw_index(rng, taste.totals[focus])
                if track not in disliked:
                    break
            else:
                continue
            kind = draw_kind(rng, taste.rank[track])
            if kind == "like" and track in liked:
                kind = "play"
            elif kind == "playlist" and track in listed:
                kind = "play"
            elif kind == "dislike" and (track in liked or track in listed):
                kind = "play"
            if kind == "play":
                played.append(track)
            elif kind == "like":
                liked.append(track)
                played.append(track)
            elif kind == "playlist":
                listed.append(track)
                played.append(track)
            elif kind == "dislike":
                disliked.append(track)
            events.append((track, kind, time))
    return events


# Program -------------------------------------------------------------------


def read_tracks(paths):
    tracks = []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    tracks.append(json.loads(line))
    return tracks


def main(arguments=None):
    parser = argparse.ArgumentParser(
        description="Simulate listeners over a track catalog (simulated data, see the head of this file)."
    )
    parser.add_argument("--tracks", required=True, nargs="+", metavar="FILE.jsonl")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--listeners", type=int, default=300)
    parser.add_argument("--out", required=True, metavar="FILE.tsv")
    options = parser.parse_args(arguments)
    if options.seed < 0 or options.listeners < 1:
        parser.error("the seed must not be negative, and there must be a listener")

    tracks = read_tracks(options.tracks)
    if len(tracks) < 2:
        parser.error("the catalog needs at least two tracks")
    catalog = Catalog(tracks, options.seed)

    rows = []
    for number in range(1, options.listeners + 1):
        for track, kind, time in simulate(catalog, options.seed, number):
            rows.append((time, number, track, kind))
    rows.sort(key=lambda row: (row[0], row[1]))
    width = max(3, len(str(options.listeners)))
    with open(options.out, "w", encoding="utf-8", newline="\n") as out:
        for time, number, track, kind in rows:
            name = "sim-" + str(number).zfill(width)
            out.write(f"{name}\t{catalog.ids[track]}\t{kind}\t{time}\n")
    print(f"{len(rows)} simulated events by {options.listeners} listeners over {len(tracks)} tracks", file=sys.stderr)


if __name__ == "__main__":
    main()
