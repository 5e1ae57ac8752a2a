package dev.sayso.web.page;

import dev.sayso.archive.Archive;
import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.Roster;
import dev.sayso.web.http.SearchGate;
import dev.sayso.web.question.Question;
import dev.sayso.web.question.QuestionReader;
import dev.sayso.web.view.Frame;
import dev.sayso.web.view.InstitutesView;
import io.javalin.http.Context;
import java.io.IOException;

/** A page of the organizations by how many articles name or cite them; {@code q} narrows it. */
record RosterPage(Archive archive, Pages pages, SearchGate gate, Order order, Frame frame) {
    void answer(Context context) throws IOException {
        Question question = QuestionReader.read(context.queryParamMap());
        int skip = (question.page() - 1) * InstitutesView.SIZE;
        Roster roster =
                gate.run(
                        () ->
                                archive.institutes()
                                        .roster(
                                                order,
                                                question.nameWords(),
                                                skip,
                                                InstitutesView.SIZE));
        pages.send(
                context,
                "institutes.jte",
                new InstitutesView(frame, order, question.typed(), roster, question.page()),
                roster.partial());
    }
}
