package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.AlsoIn;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Copy;
import dev.sayso.archive.Summary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Writes where else a piece stands, after what is known of the piece. */
public final class CopiesJson {
    private CopiesJson() {}

    /** Adds {@code copies}, how many there are, and {@code alsoIn}, the other outlets by name. */
    public static ObjectNode put(ObjectNode node, Summary article, List<Copy> copies) {
        node.put("copies", copies.size());
        ArrayNode outlets = node.putArray("alsoIn");
        AlsoIn.of(article, copies).names().forEach(outlets::add);
        return node;
    }

    /** The article record, and {@code copies}: each other article of the group beside it. */
    public static ObjectNode write(AnnotatedArticle annotated, List<Comparison> copies) {
        ObjectNode node = ArticleJson.write(annotated);
        ArrayNode others = node.putArray("copies");
        copies.forEach(comparison -> others.add(other(comparison)));
        return node;
    }

    private static ObjectNode other(Comparison comparison) {
        Summary other = comparison.other();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", other.id().value())
                .put("title", other.title())
                .put("outlet", other.outlet().orElse(null))
                .put("date", other.published().map(LocalDate::toString).orElse(null))
                .put("similarity", rounded(comparison.likeness().similarity()))
                .put("sameText", comparison.likeness().sameText())
                .put("headlineChanged", comparison.isRetitled())
                .put("missing", rounded(comparison.missing()))
                .put("added", rounded(comparison.added()));
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
