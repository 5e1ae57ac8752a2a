package dev.sayso.extract.quantity;

import dev.sayso.language.token.TokenizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The bare numbers of a few words, without units and ratios. */
public final class Numbers {
    private Numbers() {}

    /** Every number in the order of the text: 18 and 28 of "18 of 28". */
    public static List<BigDecimal> in(String words) {
        Lexemes lexemes = Lexer.lex(words, TokenizedText.of(words).tokens());
        NumberGrammar grammar = new NumberGrammar(lexemes);
        List<BigDecimal> numbers = new ArrayList<>();
        int at = 0;
        while (at < lexemes.size()) {
            Numeral number = grammar.at(at);
            if (number == null) {
                at++;
            } else {
                numbers.add(number.value());
                at = number.end();
            }
        }
        return numbers;
    }
}
