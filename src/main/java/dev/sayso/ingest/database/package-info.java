/** The exports of news databases: one file, many pieces, each with labels of the database's own. */
@NullMarked
package dev.sayso.ingest.database;

import org.jspecify.annotations.NullMarked;
