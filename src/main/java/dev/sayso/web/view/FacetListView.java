package dev.sayso.web.view;

import dev.sayso.archive.FacetPage;
import dev.sayso.web.question.FacetQuestion;
import dev.sayso.web.text.Speech;
import java.util.List;
import java.util.Map;

/** Every value of a facet, page by page. */
public record FacetListView(Frame frame, FacetQuestion asked, FacetPage found) {
    /** {@code Outlet: all values}. */
    public static String heading(FacetQuestion asked) {
        return Speech.say("values.heading", FacetView.legend(asked.facet()));
    }

    public String heading() {
        return heading(asked);
    }

    public List<FacetView.Value> values() {
        return found.values().counts().stream()
                .map(count -> FacetView.Value.of(asked.facet(), count, asked.question()))
                .toList();
    }

    /** {@code 1,204 values}. */
    public String total() {
        return Wording.count(found.values().distinct(), "value");
    }

    /** The search that is being narrowed. */
    public String search() {
        return asked.question().address("/search");
    }

    public String path() {
        return FacetQuestion.path(asked.facet());
    }

    /** What the filter's form must repeat. */
    public List<Map.Entry<String, String>> hidden() {
        return asked.question().parameters();
    }

    public Pager pager() {
        return Pager.of(
                asked.page(),
                asked.size(),
                found.values().distinct(),
                asked::address,
                Long.MAX_VALUE);
    }
}
