import Foundation
import MusicCatalog
import MusicNames
import Refrain
import TestSupport
import Testing

/// Names that differ from the catalog's in numbers, credits and remarks, one by one.
struct NumberAndCreditTests {
  private static let catalog: [(id: String, title: String, artists: [String])] = [
    ("wall1", "Another Brick in the Wall, Pt. 1", ["Pink Floyd"]),
    ("wall2", "Another Brick in the Wall, Pt. 2", ["Pink Floyd"]),
    ("wall3", "Another Brick in the Wall, Pt. 3", ["Pink Floyd"]),
    ("hayloft", "Hayloft", ["Mother Mother"]), ("hayloft2", "Hayloft II", ["Mother Mother"]),
    ("sym5", "Symphony No. 5 in C Minor", ["Ludwig van Beethoven"]),
    ("sym7", "Symphony No. 7 in A Major", ["Ludwig van Beethoven"]),
    ("sonata14", "Piano Sonata No. 14, Op. 27 No. 2", ["Ludwig van Beethoven"]),
    ("unforgiven", "The Unforgiven", ["Metallica"]),
    ("unforgiven2", "The Unforgiven II", ["Metallica"]),
    ("volume1", "Volume 1", ["Someone"]), ("chapter10", "Chapter 10", ["Other"]),
    ("song2", "Song 2", ["Blur"]), ("die4u", "I Would Die 4 U", ["Prince"]),
    ("two3", "Two Out of Three Ain't Bad", ["Meat Loaf"]), ("ride", "Ride", ["Twenty One Pilots"]),
    ("1979", "1979", ["The Smashing Pumpkins"]), ("1999", "1999", ["Prince"]),
    ("luft", "99 Luftballons", ["Nena"]), ("problems", "99 Problems", ["JAY-Z"]),
    ("summer69", "Summer of '69", ["Bryan Adams"]),
    ("one", "One Love", ["Bob Marley & The Wailers"]),
    ("pressure", "Under Pressure", ["Queen & David Bowie"]),
    ("rhapsody", "Bohemian Rhapsody", ["Queen"]),
    ("heroes", "Heroes", ["David Bowie"]), ("duet", "Perfect Duet", ["Ed Sheeran, Beyoncé"]),
    ("halo", "Halo", ["Beyoncé"]),
    ("gotye", "Somebody That I Used to Know", ["Gotye feat. Kimbra"]),
    ("uptown", "Uptown Funk (feat. Bruno Mars)", ["Mark Ronson"]),
    ("mrs", "Mrs. Robinson", ["Simon & Garfunkel"]),
    ("september", "September", ["Earth, Wind & Fire"]), ("back", "Back in Black", ["AC/DC"]),
    ("earfquake", "EARFQUAKE", ["Tyler, The Creator"]), ("layla", "Layla", ["Derek & The Dominos"]),
    ("tik", "TiK ToK", ["Ke$ha"]), ("hotel", "Hotel California", ["Eagles"]),
    ("letitbe", "Let It Be", ["The Beatles"]), ("numb", "Numb/Encore", ["JAY-Z/Linkin Park"]),
    ("end", "In the End", ["Linkin Park"]), ("umbrella", "Umbrella", ["Rihanna", "JAY-Z"]),
    ("fuck", "Fuck You", ["CeeLo Green"]), ("perfect", "F**kin' Perfect", ["P!nk"]),
    ("dreamsLive", "Dreams (Live)", ["Fleetwood Mac"]),
    ("dreamsRemaster", "Dreams - 2004 Remaster", ["Fleetwood Mac"]),
    ("dreams", "Dreams", ["Fleetwood Mac"]),
    ("landslideLive", "Landslide (Live 1975)", ["Fleetwood Mac"]),
    ("landslideRemaster", "Landslide - 2015 Remaster", ["Fleetwood Mac"]),
    ("tanka1", "Tanka I", ["Brigitte Fontaine"]), ("tanka2", "Tanka II", ["Brigitte Fontaine"]),
    ("topsy1", "Topsy, Part 1", ["Cozy Cole"]), ("topsy2", "Topsy, Part 2", ["Cozy Cole"]),
    ("uh1", "Uh! Oh! Part 1", ["The Nutty Squirrels"]), ("whoami", "Who Am I", ["Casting Crowns"]),
    ("uh2", "Uh! Oh! Part 2", ["The Nutty Squirrels"]), ("uhoh", "Uh-Oh", ["Sub Urban"]),
    ("monkey1", "One Monkey Don't Stop No Show Part I", ["The Honey Cone"]),
    ("concerto3a", "Concerto No. 3 in G Major: I. Allegro", ["Academy"]),
    ("prelude", "Prélude in E-Flat Minor", ["Alexander Scriabin"]),
    ("sonateH", "Klaviersonate h-Moll", ["Franz Liszt"]),
    ("timothy", "Timothy", ["The Buoys"]), ("hunting", "Hyperballad", ["Björk"]),
    ("rhiannon", "Rhiannon (Official Video)", ["Fleetwood Mac"]),
  ]

  private static let engine = try! NameTestCatalog.engine(
    of: catalog.map { entry in
      track(entry.id, entry.title, by: entry.artists.map { ArtistCredit(name: $0) })
    })

  /// "title | artist" and the id that is meant, or what the verdict is.
  private static let cases: [(String, String)] = rows(
    """
    Another Brick in the Wall, Part II | Pink Floyd > wall2
    Another Brick in the Wall, Pt. II | Pink Floyd > wall2
    Another Brick in the Wall Part 2 | Pink Floyd > wall2
    Another Brick in the Wall (Part Two) | Pink Floyd > wall2
    Another Brick in the Wall pt 2 | Pink Floyd > wall2
    Another Brick in the Wall, Part Three | Pink Floyd > wall3
    Another Brick in the Wall, Part I | Pink Floyd > wall1
    Another Brick in the Wall 第二 | Pink Floyd > wall2
    Another Brick in the Wall 第三部分 | Pink Floyd > wall3
    Another Brick in the Wall, Pt. 4 | Pink Floyd > not_in_catalog
    Another Brick in the Wall, Part IV | Pink Floyd > not_in_catalog
    Another Brick in the Wall, Part Five | Pink Floyd > not_in_catalog
    Another Brick in the Wall, Part 12 | Pink Floyd > not_in_catalog
    Another Brick in the Wall | Pink Floyd > ambiguous
    Hayloft | Mother Mother > hayloft
    Hayloft 2 | Mother Mother > hayloft2
    Hayloft II | Mother Mother > hayloft2
    Hayloft Two | Mother Mother > hayloft2
    Hayloft Part 2 | Mother Mother > hayloft2
    Hayloft, Pt. Two | Mother Mother > hayloft2
    Hayloft III | Mother Mother > not_in_catalog
    Hayloft 3 | Mother Mother > not_in_catalog
    Hayloft Part 3 | Mother Mother > not_in_catalog
    Hayloft Part Three | Mother Mother > not_in_catalog
    Symphony No. 5 in C Minor | Ludwig van Beethoven > sym5
    Symphony 5 in C Minor | Ludwig van Beethoven > sym5
    Symphony Number Five in C Minor | Ludwig van Beethoven > sym5
    Symphony No. V in C Minor | Ludwig van Beethoven > sym5
    Symphony No. 5 | Ludwig van Beethoven > sym5
    Symphony No. 5 | Beethoven > sym5
    Symphony No. 7 | Beethoven > sym7
    Symphony No. 5 in C Minor, Beethoven | > sym5
    Symphony No. 5, Beethoven | > sym5
    Piano Sonata No. 14, Op. 27 No. 2, Beethoven | > sonata14
    Hotel California | TheEaglesVEVO > hotel
    Let It Be | TheBeatlesVEVO > letitbe
    Beethoven: Symphony No. 5 in C Minor | > sym5
    Beethoven, Symphony No. 7 | > sym7
    Symphony No. 6, Beethoven | > not_in_catalog
    Under Pressure, Queen | > pressure
    Under Pressure, Adele | > not_in_catalog
    Undr Pressure, Queen | > not_in_catalog
    Symphony No. 6 in F Major | Ludwig van Beethoven > not_in_catalog
    Symphony No. 9 | Ludwig van Beethoven > not_in_catalog
    Symphony No. 3 in C Minor | Ludwig van Beethoven > not_in_catalog
    Piano Sonata No. 14, Op. 27 No. 2 | Ludwig van Beethoven > sonata14
    Piano Sonata No. 14, Op. 27 No. 1 | Ludwig van Beethoven > not_in_catalog
    Piano Sonata No. 13, Op. 27 No. 2 | Ludwig van Beethoven > not_in_catalog
    The Unforgiven | Metallica > unforgiven
    The Unforgiven 2 | Metallica > unforgiven2
    The Unforgiven Two | Metallica > unforgiven2
    The Unforgiven III | Metallica > not_in_catalog
    The Unforgiven 3 | Metallica > not_in_catalog
    The Unforgivn II | Metallica > unforgiven2
    The Unforgivn III | Metallica > not_in_catalog
    Volume One | Someone > volume1
    Vol. 1 | Someone > volume1
    Volume 2 | Someone > not_in_catalog
    Vol. 3 | Someone > not_in_catalog
    Chapter Ten | Other > chapter10
    Chapter X | Other > chapter10
    Chapter 11 | Other > not_in_catalog
    Chapter 1 | Other > not_in_catalog
    Song Two | Blur > song2
    Song II | Blur > song2
    Song 3 | Blur > not_in_catalog
    I Would Die For You | Prince > die4u
    I Would Die 4 You | Prince > die4u
    2 Out of 3 Ain't Bad | Meat Loaf > two3
    Two Out of 3 Ain't Bad | Meat Loaf > two3
    2 Out of 4 Ain't Bad | Meat Loaf > not_in_catalog
    Ride | 21 Pilots > ride
    Ride | twenty one pilots > ride
    Ride | Twenty-One Pilots > ride
    1979 | Smashing Pumpkins > 1979
    Nineteen Seventy Nine | The Smashing Pumpkins > 1979
    1997 | The Smashing Pumpkins > not_in_catalog
    1998 | Prince > not_in_catalog
    Nineteen Ninety Nine | Prince > 1999
    Ninety Nine Luftballons | Nena > luft
    98 Luftballons | Nena > not_in_catalog
    99 Problems | Jay Z > problems
    99 Problems | JAY‐Z > problems
    99 Problems | Jay-z > problems
    98 Problems | Jay-Z > not_in_catalog
    Summer of 69 | Bryan Adams > summer69
    Summer of 68 | Bryan Adams > not_in_catalog
    One Love | Bob Marley and the Wailers > one
    One Love | The Wailers & Bob Marley > one
    One Love | The Wailers feat. Bob Marley > one
    One Love | Bob Marley x The Wailers > one
    On Love | Bob Marley & The Wailers > one
    Under Pressure | Queen & David Bowie > pressure
    Under Pressure | David Bowie & Queen > pressure
    Under Pressure | Queen, David Bowie > pressure
    Under Pressure | Queen feat. David Bowie > pressure
    Under Pressure | Queen ft. David Bowie > pressure
    Under Pressure | Queen and David Bowie > pressure
    Under Pressure | Queen with David Bowie > pressure
    Under Pressure | Queen; David Bowie > pressure
    Under Pressure | Queen / David Bowie > pressure
    Under Pressure | Queen x David Bowie > pressure
    Under Pressure | Queen × David Bowie > pressure
    Under Pressure | Queen vs. David Bowie > pressure
    Under Pressure | Queen • David Bowie > pressure
    Under Pressure | Queen + David Bowie > pressure
    Under Pressure | Queen > pressure
    Under Pressure | David Bowie > pressure
    Under Pressure | Bowie > pressure
    Under Pressure (feat. David Bowie) | Queen > pressure
    Under Pressure ft. David Bowie | Queen > pressure
    Bohemian Rhapsody | Queen > rhapsody
    Bohemian Rhapsody | David Bowie > wrong_pairing
    Perfect Duet | Ed Sheeran & Beyoncé > duet
    Perfect Duet | Beyonce, Ed Sheeran > duet
    Perfect Duet | Beyoncé > duet
    Perfect Duet (with Beyoncé) | Ed Sheeran > duet
    Halo | BeyoncéVEVO > halo
    Halo | Beyoncé - Topic > halo
    Halo (Official Video) | Beyonce > halo
    Halo [HD] | Beyonce > halo
    Halo (Official Audio) | Beyonce > halo
    Halo (Lyrics) | Beyonce > halo
    Halo [MV] | Beyonce > halo
    Halo (Official Music Video) [4K] | Beyoncé > halo
    Somebody That I Used to Know | Gotye > gotye
    Somebody That I Used to Know | Kimbra > gotye
    Somebody That I Used to Know | Gotye, Kimbra > gotye
    Somebody That I Used to Know (feat. Kimbra) | Gotye > gotye
    Somebody That I Used to Know | Kimbra & Gotye > gotye
    Uptown Funk | Mark Ronson > uptown
    Uptown Funk | Mark Ronson - Topic > uptown
    Uptown Funk | Mark Ronson feat. Bruno Mars > uptown
    Uptown Funk | Mark Ronson & Bruno Mars > uptown
    Uptown Funk | Bruno Mars > uptown
    Uptown Funk ft. Bruno Mars | Mark Ronson > uptown
    Uptown Funk [with Bruno Mars] | Mark Ronson > uptown
    Mrs. Robinson | Simon and Garfunkel > mrs
    Mrs Robinson | Simon + Garfunkel > mrs
    Mrs. Robinson | Simon & Garfunkel - Topic > mrs
    Mrs. Robinson | Garfunkel > mrs
    September | Earth Wind and Fire > september
    September | Earth, Wind and Fire > september
    September | Earth Wind & Fire > september
    Back in Black | ACDC > back
    Back in Black | AC DC > back
    Back in Black | AC-DC > back
    EARFQUAKE | Tyler the Creator > earfquake
    Earfquake | TYLER, THE CREATOR > earfquake
    Layla | Derek and the Dominos > layla
    Layla | Derek & Dominos > layla
    Tik Tok | Kesha > tik
    TiK ToK | KE$HA > tik
    Hotel California | The Eagles > hotel
    Hotel California | Eagles > hotel
    Let It Be | Beatles > letitbe
    Let It Be | the beatles > letitbe
    Numb/Encore | Linkin Park > numb
    Numb/Encore | Jay-Z > numb
    Numb / Encore | Jay Z & Linkin Park > numb
    Umbrella | Rihanna feat. Jay-Z > umbrella
    Umbrella | JAY Z, Rihanna > umbrella
    Umbrella (ft. JAY-Z) | Rihanna > umbrella
    Umbrella | Rihanna > umbrella
    F**k You | CeeLo Green > fuck
    F*** You | CeeLo Green > fuck
    F*ck You | Cee Lo Green > fuck
    Fuckin' Perfect | Pink > perfect
    F**kin Perfect | P!nk > perfect
    Dreams | Fleetwood Mac > dreams
    Dreams (Live) | Fleetwood Mac > dreamsLive
    Dreams (2004 Remaster) | Fleetwood Mac > dreamsRemaster
    Landslide | Fleetwood Mac > landslideRemaster
    Landslide (Live) | Fleetwood Mac > landslideLive
    Tanka V | Brigitte Fontaine > not_in_catalog
    Tanka X | Brigitte Fontaine > not_in_catalog
    Tanka 5 | Brigitte Fontaine > not_in_catalog
    Tanka 1 | Brigitte Fontaine > tanka1
    Tanka 2 | Brigitte Fontaine > tanka2
    Tanka I | Brigitte Fontaine > tanka1
    Topsy I | Cozy Cole > topsy1
    Topsy V | Cozy Cole > not_in_catalog
    Topsy | Cozy Cole > ambiguous
    Uh! Oh! | The Nutty Squirrels > ambiguous
    Uh Oh, Pt. 2 | The Nutty Squirrels > uh2
    Uh! Oh! Part 3 | The Nutty Squirrels > not_in_catalog
    Uh-Oh | Sub Urban > uhoh
    Who Am I | Casting Crowns > whoami
    Who Am I? | Casting Crowns > whoami
    One Monkey Don't Stop No Show Part II | The Honey Cone > not_in_catalog
    One Monkey Don't Stop No Show, Pt. 1 | The Honey Cone > monkey1
    Concerto No. 3 in G Major: I. Allegro | Academy > concerto3a
    Concerto No. 3 in E Major: I. Allegro | Academy > not_in_catalog
    Concerto No. 3 in G Minor: I. Allegro | Academy > not_in_catalog
    Symphony No. 5 in A Minor | Ludwig van Beethoven > not_in_catalog
    Symphony No. 5 in C Moll | Ludwig van Beethoven > sym5
    Prelude in E Flat Minor | Alexander Scriabin > prelude
    Prelude in E Minor | Alexander Scriabin > not_in_catalog
    Prelude in D Flat Minor | Alexander Scriabin > not_in_catalog
    Klaviersonate b-Moll | Franz Liszt > not_in_catalog
    Timothy | hTe Buoys > timothy
    Timothy | Teh Buoys > timothy
    Timoty | Thhe Buoys > timothy
    | Te Buoys > The Buoys
    | Björrk > Björk
    | bjorkk > Björk
    | bowies > David Bowie
    | bowie > David Bowie
    Perfect Duet | Ed Sheeran Faeturing Beyoncé > duet
    Rhiannon | Fleetwood Mac > rhiannon
    Rhiannon (Official Audio) | Fleetwood Mac > rhiannon
    """)

  private static func rows(_ text: String) -> [(String, String)] {
    text.split(separator: "\n").map { line in
      let sides = line.split(separator: ">").map { $0.trimmingPrefix { $0 == " " } }
      return (String(sides[0]), String(sides[1]))
    }
  }

  @Test(arguments: cases.indices)
  func aNameMeansWhatPeopleMeanByIt(number: Int) throws {
    let (name, expected) = Self.cases[number]
    let halves = name.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).trimmingCharacters(in: .whitespaces) }
    let answer = try Self.engine.resolve([NameQuery(title: halves[0], artist: halves[1])])[0]
    let found = halves[0].isEmpty ? answer.artist : answer.track?.id
    let verdict = answer.status.isFound ? found : answer.status.rawValue
    #expect(verdict == expected, "\(name): \(answer.status) \(answer.note ?? "")")
  }

  /// Every number from 1 to 12 in three spellings against a catalog that has each in one of them.
  @Test func everySpellingOfANumberIsThatNumberAndNoOther() throws {
    let words = [
      "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
      "Twelve",
    ]
    let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    let there = stride(from: 0, to: 12, by: 2)
    let engine = try NameTestCatalog.engine(
      of: there.map { number in
        let spelled = [String(number + 1), words[number], roman[number]][number / 2 % 3]
        return track(
          "part\(number)", "The Long Way Home, Part \(spelled)",
          by: [ArtistCredit(name: "Somebody")])
      })
    for number in 0..<12 {
      for spelled in [String(number + 1), words[number], roman[number]] {
        for part in ["Part", "Pt.", "pt"] {
          let title = "The Long Way Home \(part) \(spelled)"
          let answer = try engine.resolve([NameQuery(title: title, artist: "Somebody")])[0]
          let verdict = answer.status.isFound ? answer.track?.id : answer.status.rawValue
          #expect(verdict == (number % 2 == 0 ? "part\(number)" : "not_in_catalog"), "\(title)")
        }
      }
    }
  }

  /// A part in brackets, in the ways that people write one, is that part or nothing: neither another
  /// part nor the work without parts.
  @Test func aPartInBracketsIsNoOtherPartAndNoWholeWork() throws {
    let somebody = [ArtistCredit(name: "Somebody")]
    let engine = try NameTestCatalog.engine(of: [
      track("four", "Sea of Air (Part IV)", by: somebody),
      track("whole", "Stone Town", by: somebody),
      track("second", "Long Road (Pt. 2)", by: somebody),
      track("suite", "Bright Stone (Parts 1-5)", by: somebody),
      track("aside", "Stop Number Five (A Little Bit of It)", by: somebody),
      track("sonata", "Moonlight Sonata", by: somebody),
    ])
    func verdict(_ title: String, _ artist: String?) throws -> String? {
      let answer = try engine.resolve([NameQuery(title: title, artist: artist)])[0]
      return answer.status.isFound ? answer.track?.id : answer.status.rawValue
    }
    let ways = [
      "(Part %)", "[Part %]", "（Part %）", "(Pt. %)", "(Pt %)", "(pt.%)", "(Teil %)", "(Partie %)",
      "(Parte %)", "(Chapter %)", "(Vol. %)", "(Act %: The Sea)", "(No. %)", "(% part)",
    ]
    let numbers = [
      "2": ["2", "II", "Two"], "3": ["3", "III", "Three"], "4": ["4", "IV", "Four"],
    ]
    for (number, spellings) in numbers.sorted(by: { $0.key < $1.key }) {
      for way in ways + ["(%)", "[%]", "(第%部)", "(%부)"] {
        for spelled in spellings {
          let part = way.replacingOccurrences(of: "%", with: spelled)
          let isSingle = way.contains("부") || way.contains("第")
          if isSingle, spelled != number { continue }
          for artist in ["Somebody", nil] {
            let sea = try verdict("Sea of Air \(part)", artist)
            #expect(sea == (number == "4" ? "four" : "not_in_catalog"), "Sea of Air \(part)")
            let road = try verdict("Long Road \(part)", artist)
            #expect(road == (number == "2" ? "second" : "not_in_catalog"), "Long Road \(part)")
            let town = try verdict("Stone Town \(part)", artist)
            #expect(town == "not_in_catalog", "Stone Town \(part)")
          }
        }
      }
    }
    // What else stands in brackets is no part.
    for aside in ["(Official Video)", "(1999)", "(1)", "(Live at Studio 5)", "(feat. Part Two)"] {
      #expect(try verdict("Stone Town \(aside)", "Somebody") == "whole", "\(aside)")
    }
    #expect(try verdict("Bright Stone (Pts. 1-5)", "Somebody") == "suite")
    #expect(try verdict("Bright Stone (Parts I-V)", "Somebody") == "suite")
    #expect(try verdict("Bright Stone (Parts 6-9)", "Somebody") == "not_in_catalog")
    #expect(try verdict("Bright Stone (Part B)", "Somebody") == "not_in_catalog")
    #expect(try verdict("Stop Number Five", "Somebody") == "aside")
    #expect(try verdict("Moonlight Sonata (Op. 27 No. 2)", "Somebody") == "sonata")
  }

  @Test func anISRCDecidesAlone() throws {
    var recording = track("a", "Single Ladies", by: [ArtistCredit(name: "Beyoncé")])
    recording.isrc = "USSM10804556"
    let engine = try NameTestCatalog.engine(
      of: [recording, track("b", "Single Ladies", by: [ArtistCredit(name: "Others")])])
    for query in [
      NameQuery(title: "USSM10804556"), NameQuery(title: "US-SM1-08-04556"),
      NameQuery(isrc: "ussm10804556"), NameQuery(title: "Single Ladies", isrc: "USSM10804556"),
    ] {
      let answer = try engine.resolve([query])[0]
      #expect(answer.status == .exact && answer.track?.id == "a", "\(query)")
    }
    let missing = try engine.resolve([
      NameQuery(isrc: "USSM10804557"), NameQuery(title: "USSM10804557"),
      NameQuery(title: "Single Ladies", artist: "Others", isrc: "USSM10804557"),
    ])
    #expect(missing.map(\.status) == [.notInCatalog, .notInCatalog, .exact])
  }
}
