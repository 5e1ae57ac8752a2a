package dev.sayso.extract.attribution;

/** A cue with its source and content in a sentence, each a run of tokens. */
record Credit(Range source, Range cue, Range content) {}
