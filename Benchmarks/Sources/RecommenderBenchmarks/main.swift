import IndexFile
import Primitives
import Recommender

// Side-by-side figures of the recommender, one JSON object a line on standard output.
//
//   RecommenderBenchmarks epoch TRAIN TEST RANK EPOCHS THREADS
//   RecommenderBenchmarks walks TRAIN THREADS
//   RecommenderBenchmarks foldin RANK
//   RecommenderBenchmarks scoring ITEMS RANK
//   RecommenderBenchmarks synthetic LISTENERS ITEMS EVENTS RANK EPOCHS THREADS
//
// Benchmarks/peers/recommend_implicit.py runs `epoch` interleaved with its peer.

let arguments = Array(CommandLine.arguments.dropFirst())

func number(_ place: Int, _ standard: Int) -> Int {
  place < arguments.count ? Int(arguments[place]) ?? standard : standard
}

switch arguments.first {
case "epoch" where arguments.count >= 3:
  try EpochBenchmark(
    train: arguments[1], test: arguments[2], rank: number(3, 64), epochs: number(4, 8),
    threads: number(5, 1)
  ).run()
case "walks" where arguments.count >= 2:
  try WalksBenchmark(train: arguments[1], threads: number(2, 1)).run()
case "foldin":
  try FoldInBenchmark(rank: number(1, 128)).run()
case "scoring":
  try ScoringBenchmark(items: number(1, 1_000_000), rank: number(2, 128)).run()
case "synthetic":
  try SyntheticBenchmark(
    listeners: number(1, 200_000), items: number(2, 1_000_000), events: number(3, 20_000_000),
    rank: number(4, 64), epochs: number(5, 8), threads: number(6, 2)
  ).run()
default:
  print("Name a benchmark: epoch, walks, foldin, scoring or synthetic; see main.swift.")
}
