package dev.sayso.web.view;

import dev.sayso.query.QueryLanguage;
import java.util.List;

/** What can be asked. */
public record HelpView(Frame frame) {
    public List<QueryLanguage.Section> sections() {
        return QueryLanguage.sections();
    }

    /** The search page with a form's example typed. */
    public static String address(QueryLanguage.Form form) {
        return Links.search(form.example());
    }
}
