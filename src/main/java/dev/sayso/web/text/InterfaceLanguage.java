package dev.sayso.web.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** A language that the pages can be read in; what the articles say stays in their own. */
public enum InterfaceLanguage {
    ENGLISH("en", "English", false, Locale.UK),
    URDU("ur", "اردو", true, Locale.of("ur", "PK"));

    private final String code;
    private final String name;
    private final boolean rightToLeft;
    private final Locale locale;

    InterfaceLanguage(String code, String name, boolean rightToLeft, Locale locale) {
        this.code = code;
        this.name = name;
        this.rightToLeft = rightToLeft;
        this.locale = locale;
    }

    /** BCP 47: the attribute {@code lang}. */
    public String code() {
        return code;
    }

    /** What its readers call it. */
    public String ownName() {
        return name;
    }

    /** Which way it runs: the attribute {@code dir}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** For the names of months. */
    public Locale locale() {
        return locale;
    }

    /** The one with this code. */
    public static Optional<InterfaceLanguage> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /**
     * The one to answer in: what the reader chose goes before what the browser asks for. English
     * where neither says anything that can be had.
     *
     * @param chosen the code that was chosen on a page
     * @param accepted {@code Accept-Language} (RFC 9110, 12.5.4); one that breaks its rules is as
     *     none
     */
    public static InterfaceLanguage choose(Optional<String> chosen, Optional<String> accepted) {
        return chosen.flatMap(InterfaceLanguage::of)
                .or(() -> accepted.flatMap(InterfaceLanguage::asked))
                .orElse(ENGLISH);
    }

    private static Optional<InterfaceLanguage> asked(String accepted) {
        try {
            List<String> codes = Arrays.stream(values()).map(InterfaceLanguage::code).toList();
            return Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(accepted), codes))
                    .flatMap(InterfaceLanguage::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
