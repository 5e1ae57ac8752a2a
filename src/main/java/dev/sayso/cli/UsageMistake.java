package dev.sayso.cli;

/** What was typed cannot be meant. The message says what is wrong and what to type instead. */
final class UsageMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageMistake(String message) {
        super(message, null, false, false);
    }
}
