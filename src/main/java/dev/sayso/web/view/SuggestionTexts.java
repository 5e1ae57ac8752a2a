package dev.sayso.web.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sayso.json.Json;
import dev.sayso.organization.OrganizationType;
import dev.sayso.web.text.InterfaceLanguage;
import dev.sayso.web.text.Speech;

/** What the script that shows suggestions has to say, for it to find on the page, as JSON. */
public final class SuggestionTexts {
    private SuggestionTexts() {}

    /**
     * What a suggestion is, by what programs are told that it is: {@code "headline":"سرخی"}. Empty
     * in English, which programs are told.
     */
    public static String labels() {
        ObjectNode labels = JsonNodeFactory.instance.objectNode();
        if (Speech.language() != InterfaceLanguage.ENGLISH) {
            for (OrganizationType type : OrganizationType.values()) {
                String key = "type." + type.label();
                if (Speech.knows(key)) {
                    labels.put(Speech.inEnglish(() -> Speech.say(key)), Speech.say(key));
                }
            }
            labels.put("organization", Speech.say("suggest.organization"))
                    .put("outlet", Speech.say("suggest.outlet"))
                    .put("author", Speech.say("suggest.author"))
                    .put("headline", Speech.say("suggest.headline"))
                    .put("word", Speech.say("suggest.word"))
                    .put("searched before", Speech.say("suggest.before"));
        }
        return Json.print(labels);
    }

    /**
     * How one is counted, and how several are: {@code ["{0} article","{0} articles"]}.
     *
     * @param one the text for one
     * @param other the text for several
     */
    public static String forms(String one, String other) {
        return Json.print(
                JsonNodeFactory.instance
                        .arrayNode()
                        .add(Speech.say(one, "{0}"))
                        .add(Speech.say(other, "{0}")));
    }
}
