package dev.sayso.resolution;

/** How many letters must be changed, added or taken away to make one word the other. */
final class EditDistance {
    private EditDistance() {}

    /** Whether so few changes suffice. */
    static boolean isAtMost(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int far = most + 1;
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = Math.min(j, far);
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = Math.min(i, far);
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(diagonal + change, Math.min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = Math.min(best, far);
            }
        }
        return row[other.length()] <= most;
    }
}
