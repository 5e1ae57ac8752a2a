/** The ledger's claims: what many articles say of one fact, and how their figures agree. */
@NullMarked
package dev.sayso.ledger;

import org.jspecify.annotations.NullMarked;
