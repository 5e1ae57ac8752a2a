package dev.sayso.cli;

/** A command that takes a query, whose words may begin with a minus. */
interface HasQuery {}
