/// Reads the values of optional fields in the forms in which people and programs write them.
///
/// Each reader gives `.value`, `.nothing` for what means that nothing is known (an empty text, the
/// year 0), or `.unreadable`.
enum FieldReading<Value> {
  case value(Value)
  case nothing
  case unreadable
}
