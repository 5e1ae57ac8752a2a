package dev.sayso.web.view;

import dev.sayso.export.PlainText;
import dev.sayso.resolution.Established;
import dev.sayso.web.text.InterfaceLanguage;
import java.util.List;
import java.util.Map;

/**
 * Why nothing was decided.
 *
 * @param message one sentence
 * @param language of the message
 * @param choices where a name means several, the same decision about each of them
 * @param from the id of the organization to go back to; empty for the list of all
 */
public record UndecidedView(
        Frame frame,
        String message,
        InterfaceLanguage language,
        Map<Established, DecisionForm> choices,
        String from) {
    public String words() {
        return PlainText.oneLine(message);
    }

    public String back() {
        return from.isEmpty() ? "/organizations" : "/organizations/" + from;
    }

    /** Those that the name may mean. */
    public List<Established> meanings() {
        return List.copyOf(choices.keySet());
    }
}
