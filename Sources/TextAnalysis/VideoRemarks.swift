/// Words that titles of uploads say of the video, and not of the song: "(Official Music Video)", "Lyrics HD".
package enum VideoRemarks {
  /// Each of them is said of no song.
  package static let telling: Set<String> = [
    "official", "officiel", "oficial", "offizielles", "video", "vídeo", "videoclip", "clip",
    "musikvideo", "lyric", "lyrics", "letra", "paroles", "audio", "visualizer", "visualiser", "mv",
    "hd", "hq", "4k", "uhd", "1080p", "720p",
  ]
  /// What stands beside those.
  package static let others: Set<String> = ["music", "full", "with", "the", "in"]
}
