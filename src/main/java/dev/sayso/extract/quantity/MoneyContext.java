package dev.sayso.extract.quantity;

import dev.sayso.extract.quantity.Currencies.Money;
import dev.sayso.language.token.Token;
import dev.sayso.language.token.TokenizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which of several currencies a shared sign means, by the countries that the text names. */
final class MoneyContext {
    private final TokenizedText text;
    private @Nullable Map<String, Integer> capitals;

    MoneyContext(TokenizedText text) {
        this.text = text;
    }

    /** The meaning whose country is named most; the first when none is. */
    Money choose(List<Money> meanings) {
        Money best = meanings.get(0);
        int most = 0;
        if (meanings.size() > 1) {
            for (Money money : meanings) {
                int named = money.country().isEmpty() ? 0 : named(money.country());
                if (named > most) {
                    most = named;
                    best = money;
                }
            }
        }
        return best;
    }

    /** How often the country, or its adjective, is named. */
    private int named(String country) {
        return counts().entrySet().stream()
                .filter(e -> e.getKey().startsWith(country))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = capitals;
        if (counts == null) {
            counts = new HashMap<>();
            for (Token token : text.tokens()) {
                if (token.isCapital()) {
                    counts.merge(token.text(), 1, Integer::sum);
                }
            }
            capitals = counts;
        }
        return counts;
    }
}
