package dev.sayso.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sayso.archive.PartlyRead;
import java.util.List;

/** Writes what is not whole in an archive. */
public final class StockJson {
    private StockJson() {}

    /** Articles that were read only partly: {@code [{"id","path","part","reason","detail"}]}. */
    public static ArrayNode partly(List<PartlyRead> articles) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (PartlyRead one : articles) {
            all.addObject()
                    .put("id", one.article().value())
                    .put("path", one.path())
                    .put("part", one.part())
                    .put("reason", one.why().reason().name())
                    .put("detail", one.why().detail());
        }
        return all;
    }
}
