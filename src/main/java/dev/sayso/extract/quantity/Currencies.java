package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.PhraseTable.Found;
import dev.sayso.language.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of currencies: signs before an amount and names after it. */
final class Currencies {
    /**
     * One way to write a currency.
     *
     * @param code ISO 4217
     * @param factor what one is worth in the currency: 0.01 for a cent
     * @param country whose mention in the text decides between several; empty when none is needed
     */
    record Money(String code, BigDecimal factor, String country) {}

    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, List<Money>> SIGN_MEANINGS = new HashMap<>();
    private static final Map<String, List<Money>> NAME_MEANINGS = new HashMap<>();
    private static final PhraseTable<String> SIGNS = PhraseTable.forwards();
    private static final PhraseTable<String> NAMES = PhraseTable.forwards();
    private static final Set<String> SPACED = new HashSet<>();

    static {
        for (String[] row : WordList.rows(Currencies.class, "currencies.tsv", 5)) {
            Money money = new Money(row[0], new BigDecimal(row[1]), row[4]);
            for (String sign : forms(row[2])) {
                addSign(sign, money);
            }
            for (String name : forms(row[3])) {
                addName(name.toLowerCase(Locale.ROOT), money);
                addName(name.toLowerCase(Locale.ROOT) + "s", money);
            }
        }
        SPACED.addAll(
                Set.of("Rs", "RM", "RMB", "Tk", "KSh", "Ksh", "Rp", "NIS", "CFA", "Sh", "SLRs"));
    }

    private Currencies() {}

    private static List<String> forms(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }

    private static void addSign(String sign, Money money) {
        SIGN_MEANINGS.computeIfAbsent(sign, s -> new ArrayList<>()).add(money);
        SIGNS.add(asLexemes(sign), sign);
    }

    private static void addName(String name, Money money) {
        NAME_MEANINGS.computeIfAbsent(name, s -> new ArrayList<>()).add(money);
        NAMES.add(name, name);
    }

    /** "US$" is two lexemes, a word and a mark. */
    private static String asLexemes(String sign) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < sign.length(); i++) {
            boolean letter = Character.isLetter(sign.charAt(i));
            boolean dotted = sign.startsWith("U.S.") && i < 4;
            if (i > 0 && !dotted && !(letter && Character.isLetter(sign.charAt(i - 1)))) {
                spaced.append(' ');
            }
            spaced.append(sign.charAt(i));
        }
        return spaced.toString();
    }

    /**
     * Whether letters written against digits are a currency: "Rs" in "Rs68", but not "N" in "N95".
     */
    static boolean isSign(String letters, String rest) {
        if (CODES.contains(letters)) {
            return true;
        }
        if (!SIGN_MEANINGS.containsKey(letters)) {
            return false;
        }
        long digits = rest.chars().filter(Character::isDigit).count();
        boolean scaled = rest.chars().anyMatch(Character::isLetter);
        if (letters.equals("PS")) {
            return digits > 2 || scaled;
        }
        return letters.length() > 1 || digits > 2 || scaled || (digits < 3 && letters.equals("R"));
    }

    /** The currency sign at {@code at} with a number after it. */
    static @Nullable Found<List<Money>> signAt(Lexemes lexemes, int at) {
        Found<String> sign = SIGNS.at(at, lexemes::text);
        if (sign == null && CODES.contains(lexemes.text(at)) && lexemes.isNumber(at + 1)) {
            return new Found<>(List.of(new Money(lexemes.text(at), BigDecimal.ONE, "")), 1);
        }
        if (sign == null) {
            return null;
        }
        int number = at + sign.length();
        boolean letters = lexemes.isWord(number - 1);
        boolean apart = letters && !lexemes.isGlued(number) && !SPACED.contains(sign.meaning());
        return apart ? null : new Found<>(meanings(SIGN_MEANINGS, sign.meaning()), sign.length());
    }

    /** The currency's name or code at {@code at}, after a number. */
    static @Nullable Found<List<Money>> nameAt(Lexemes lexemes, int at) {
        Found<String> name = NAMES.at(at, lexemes::lower);
        if (name != null) {
            return new Found<>(meanings(NAME_MEANINGS, name.meaning()), name.length());
        }
        boolean pence = lexemes.text(at).equals("p") && lexemes.isGlued(at);
        if (pence) {
            return new Found<>(List.of(new Money("GBP", new BigDecimal("0.01"), "")), 1);
        }
        if (lexemes.isGlued(at)
                && lexemes.isMark(at)
                && !lexemes.isNumber(at + 1)
                && SIGN_MEANINGS.containsKey(lexemes.text(at))) {
            return new Found<>(meanings(SIGN_MEANINGS, lexemes.text(at)), 1);
        }
        return CODES.contains(lexemes.text(at))
                ? new Found<>(List.of(new Money(lexemes.text(at), BigDecimal.ONE, "")), 1)
                : null;
    }

    private static List<Money> meanings(Map<String, List<Money>> table, String form) {
        return table.getOrDefault(form, List.of());
    }
}
