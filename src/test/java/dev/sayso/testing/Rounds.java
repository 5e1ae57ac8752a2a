package dev.sayso.testing;

/** How often a random trial is repeated: a few times with every build, many times at night. */
public final class Rounds {
    private Rounds() {}

    /**
     * How many rounds this build makes.
     *
     * @param quick in {@code ./mvnw verify}
     * @param nightly in {@code ./mvnw verify -Pnightly}
     */
    public static int of(int quick, int nightly) {
        return Boolean.getBoolean("sayso.nightly") ? nightly : quick;
    }
}
