package dev.sayso.web.view;

import dev.sayso.article.Confidence;
import dev.sayso.article.Field;
import dev.sayso.article.Particulars;
import dev.sayso.web.text.Speech;
import java.util.Locale;
import java.util.Optional;

/** How far a particular of an article can be trusted. */
final class TrustWords {
    private TrustWords() {}

    /** In a word or two; empty when it is not known. */
    static String word(Particulars particulars, Field field) {
        return key(particulars, field).map(Speech::say).orElse("");
    }

    /** What that means, in a sentence; empty when it is not known. */
    static String explanation(Particulars particulars, Field field) {
        return key(particulars, field).map(key -> Speech.say(key + ".about")).orElse("");
    }

    private static Optional<String> key(Particulars particulars, Field field) {
        return Confidence.isByPerson(particulars.provenance().getOrDefault(field, ""))
                ? Optional.of("trust.person")
                : Optional.ofNullable(particulars.confidence().get(field))
                        .map(trust -> "trust." + trust.name().toLowerCase(Locale.ROOT));
    }
}
