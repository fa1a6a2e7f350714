#include "rf_sqlite.h"

#include <sqlite3.h>

void rf_sqlite_defend(void *connection) {
  sqlite3 *db = connection;
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, (int *)0);
  sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, (int *)0);
}

int rf_sqlite_set_defensive(void *connection, int is_on) {
  sqlite3 *db = connection;
  int was_on = 0;
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, -1, &was_on);
  sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, is_on, (int *)0);
  return was_on;
}

void rf_sqlite_allow_uris(void) { sqlite3_config(SQLITE_CONFIG_URI, 1); }
