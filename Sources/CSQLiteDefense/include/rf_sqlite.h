#ifndef RF_SQLITE_H
#define RF_SQLITE_H

/// Puts a connection (`sqlite3 *`) into defensive mode, without extensions to be loaded and without
/// trust in the schema: `sqlite3_db_config` has variable arguments, which Swift cannot call.
void rf_sqlite_defend(void *connection);

/// Puts a connection into defensive mode, or takes it out, and says whether it was in it. Outside of it
/// definitions of tables can be written.
int rf_sqlite_set_defensive(void *connection, int is_on);

/// Lets paths be URIs, which alone can say that a database on a read-only medium does not change.
/// Must be called before SQLite is used first; later calls do nothing.
void rf_sqlite_allow_uris(void);

#endif
