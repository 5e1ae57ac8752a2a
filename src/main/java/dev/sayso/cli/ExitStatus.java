package dev.sayso.cli;

/** What a command tells the shell: part of the interface, the same for every command. */
final class ExitStatus {
    static final int DONE = 0;

    /** Done, but some of the input was refused; each piece of it was named. */
    static final int REFUSED = 1;

    static final int WRONG_USAGE = 2;

    /** The archive cannot be opened or written, or Sayso itself failed. */
    static final int CANNOT_OPEN = 3;

    private ExitStatus() {}
}
