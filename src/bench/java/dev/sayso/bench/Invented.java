package dev.sayso.bench;

import java.util.Random;

/** Pieces and queries of invented words, so that a load needs no articles of anybody's. */
final class Invented {
    private static final String[] BEGINNINGS = {
        "bra", "cor", "del", "fen", "gal", "har", "kel", "lor", "mar", "nor", "pel", "sto", "tam", "vel"
    };
    private static final String[] ENDINGS = {
        "den", "mont", "wick", "ria", "shire", "tane", "low", "gate", "mere", "ford", "nis", "bury"
    };
    private static final String[] COUNTED = {"ferries", "wells", "schools", "convoys", "harvests"};

    private Invented() {}

    /** Common ones more often. */
    static String word(Random random) {
        int rare = random.nextInt(1 + random.nextInt(BEGINNINGS.length));
        return BEGINNINGS[rare] + ENDINGS[random.nextInt(ENDINGS.length)];
    }

    static String query(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> word(random) + " " + word(random);
            case 1 -> word(random) + " OR " + word(random);
            case 2 -> word(random).substring(0, 4) + "*";
            case 3 -> '"' + word(random) + " " + word(random) + '"';
            case 4 -> "has:statistics " + word(random);
            default -> word(random);
        };
    }

    static String piece(Random random) {
        StringBuilder text = new StringBuilder("The " + words(random, 5) + "\n\nBy Ada Sample\n");
        for (int i = 0; i < 8; i++) {
            text.append("\nThe Institute for ")
                    .append(capital(word(random)))
                    .append(" counted ")
                    .append(random.nextInt(10_000))
                    .append(' ')
                    .append(COUNTED[random.nextInt(COUNTED.length)])
                    .append(" in 20")
                    .append(10 + random.nextInt(15))
                    .append(", ")
                    .append(random.nextInt(100))
                    .append(" per cent more than before. The ")
                    .append(words(random, 50))
                    .append(".\n");
        }
        return text.toString();
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(word(random));
        }
        return text.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
