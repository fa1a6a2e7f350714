"""Trains the factors of a catalog that one machine is too small for, on Spark.

    spark-submit Scale/train.py --events EVENTS --out FOLDER
    refrain import X.refrain --tracks TRACKS --factors FOLDER/factors.npy --ids FOLDER/ids.txt
    refrain build X.refrain

EVENTS is Parquet or CSV with the columns `listener`, `track` and perhaps `weight` (other names by
--columns), or lines of `listener track track ...`. Written are `factors.npy` (float32, a row a track),
`ids.txt` (the track of each row), and `neighbors.parquet` and `neighbors.npy` of RP3beta
(int32, a row a track, the rows of its neighbors, best first, -1 where there are no more).

The objective is the one of Refrain (`Sources/Recommender/Factors/ImplicitALS.swift`) as nearly as Spark's
implicit ALS has it: divided by the weight of what is unobserved, a play weighs 1 + alpha with alpha =
1 / unobserved, and a row of n events is regularized by n * lambda / unobserved. What Spark lacks is the
part of the regularization that all rows have alike; `--regularization` says another strength.
"""

import argparse
import os

import numpy as np
from pyspark.ml.recommendation import ALS
from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", required=True, help="a file or folder of Parquet, CSV or lines")
    parser.add_argument("--out", required=True, help="the folder for what is written")
    parser.add_argument("--columns", default="listener,track,weight", help="their names in the events")
    parser.add_argument("--rank", type=int, default=128)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--unobserved", type=float, default=0.012)
    parser.add_argument("--lambda", type=float, default=0.004, dest="strength")
    parser.add_argument("--regularization", type=float, help="Spark's regParam, in place of --lambda")
    parser.add_argument("--neighbors", type=int, default=100, help="of a track; 0 for none")
    parser.add_argument("--alpha", type=float, default=0.8, help="RP3beta: power of the steps")
    parser.add_argument("--beta", type=float, default=0.3, help="RP3beta: how popular tracks are held back")
    parser.add_argument("--longest", type=int, default=500,
                        help="RP3beta: tracks of a listener that steps are taken over; more are drawn from")
    parser.add_argument("--listeners", action="store_true", help="write listeners.npy and listeners.txt too")
    parser.add_argument("--seed", type=int, default=42)
    return parser.parse_args()


def read(spark, options):
    """Distinct pairs of listener and track with their weights above 0."""
    path = options.events
    names = options.columns.split(",")
    first = path.rstrip("/")
    if first.endswith(".parquet"):
        events = spark.read.parquet(path)
    elif first.endswith((".csv", ".csv.gz")):
        events = spark.read.csv(path, header=True)
    else:
        lines = spark.read.text(path).select(F.split(F.trim("value"), r"\s+").alias("words"))
        events = lines.select(
            F.element_at("words", 1).alias(names[0]),
            F.explode(F.slice("words", 2, F.size("words") - 1)).alias(names[1]))
    weight = (F.col(names[2]).cast("float")
              if len(names) > 2 and names[2] in events.columns else F.lit(1.0))
    return (events.select(F.col(names[0]).cast("string").alias("listener"),
                          F.col(names[1]).cast("string").alias("track"), weight.alias("weight"))
            .where("listener is not null and track is not null and weight > 0")
            .groupBy("listener", "track").agg(F.sum("weight").cast("float").alias("weight")))


def numbered(events, column):
    """Each value of a column with a dense number, in their order, whatever the partitions."""
    values = events.select(column).distinct().orderBy(column)
    rows = values.rdd.zipWithIndex().map(lambda pair: (pair[0][0], int(pair[1])))
    return rows.toDF(f"{column} string, {column}_number int").cache()


def write_factors(factors, numbers, column, folder, name, rank):
    """A matrix and the ids of its rows, without holding more than a partition of it."""
    count = numbers.count()
    matrix = np.lib.format.open_memmap(
        os.path.join(folder, f"{name}.npy"), mode="w+", dtype=np.float32, shape=(count, rank))
    for row in factors.toLocalIterator(prefetchPartitions=True):
        matrix[row["id"]] = row["features"]
    matrix.flush()
    ids = os.path.join(folder, "ids.txt" if name == "factors" else f"{name}.txt")
    with open(ids, "w", encoding="utf-8") as file:
        for row in numbers.orderBy(f"{column}_number").toLocalIterator():
            file.write(row[column] + "\n")
    return count


def neighbors(pairs, options):
    """RP3beta: walks from a track to a listener and on to a track, popular ends held back (Paudel et
    al., ACM TiiS 2017), by two joins."""
    listeners = Window.partitionBy("listener_number")
    tracks = Window.partitionBy("track_number")
    order = F.xxhash64("track_number", F.lit(options.seed))
    steps = (pairs.withColumn("listener_count", F.count("*").over(listeners))
             .withColumn("track_count", F.count("*").over(tracks))
             .withColumn("place", F.row_number().over(listeners.orderBy(order)))
             .where(F.col("place") <= options.longest))
    away = steps.select(
        "listener_number", F.col("track_number").alias("track"),
        (F.pow("track_count", F.lit(-options.alpha)) * F.pow("listener_count", F.lit(-options.alpha)))
        .alias("chance"))
    back = steps.select(
        "listener_number", F.col("track_number").alias("neighbor"),
        F.pow("track_count", F.lit(-options.beta)).alias("held"))
    walks = (away.join(back, "listener_number").where("track != neighbor")
             .groupBy("track", "neighbor").agg(F.sum(F.col("chance") * F.col("held")).alias("weight")))
    best = Window.partitionBy("track").orderBy(F.desc("weight"), "neighbor")
    return (walks.withColumn("place", F.row_number().over(best))
            .where(F.col("place") <= options.neighbors))


def write_neighbors(rows, count, options):
    path = os.path.join(options.out, "neighbors.parquet")
    rows.write.mode("overwrite").parquet(path)
    matrix = np.lib.format.open_memmap(
        os.path.join(options.out, "neighbors.npy"), mode="w+", dtype=np.int32,
        shape=(count, options.neighbors))
    matrix[:] = -1
    for row in rows.sparkSession.read.parquet(path).toLocalIterator(prefetchPartitions=True):
        matrix[row["track"], row["place"] - 1] = row["neighbor"]
    matrix.flush()


def main():
    options = arguments()
    os.makedirs(options.out, exist_ok=True)
    spark = SparkSession.builder.appName("refrain").getOrCreate()
    events = read(spark, options).cache()
    tracks, listeners = numbered(events, "track"), numbered(events, "listener")
    pairs = (events.join(tracks, "track").join(listeners, "listener")
             .select("listener_number", "track_number", "weight").cache())
    strength = options.regularization or options.strength / options.unobserved
    als = ALS(
        rank=options.rank, maxIter=options.epochs, regParam=strength, implicitPrefs=True,
        alpha=1 / options.unobserved, userCol="listener_number", itemCol="track_number",
        ratingCol="weight", seed=options.seed)
    model = als.fit(pairs)
    count = write_factors(model.itemFactors, tracks, "track", options.out, "factors", options.rank)
    if options.listeners:
        write_factors(
            model.userFactors, listeners, "listener", options.out, "listeners", options.rank)
    print(f"factors of {count} tracks, rank {options.rank}, from {pairs.count()} pairs")
    if options.neighbors > 0:
        write_neighbors(neighbors(pairs, options), count, options)
        print(f"neighbors of {count} tracks, at most {options.neighbors} each")
    spark.stop()


if __name__ == "__main__":
    main()
