public import ArgumentParser
public import Evaluation
public import KnowledgeBoundary
public import MusicCatalog
public import Recommender
public import VectorIndex

// Values that are chosen by name, whose wrong names are answered with the right ones.
extension RecommenderRecipe.Model: ExpressibleByArgument {}
extension SessionTask.Model: ExpressibleByArgument {}
extension PlaylistFormat: ExpressibleByArgument {}
extension VectorEncoding: ExpressibleByArgument {}
extension VectorMetric: ExpressibleByArgument {}
extension TrainerExport.Trainer: ExpressibleByArgument {}
