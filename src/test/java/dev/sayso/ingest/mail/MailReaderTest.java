package dev.sayso.ingest.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sayso.article.Kind;
import dev.sayso.article.Reason;
import dev.sayso.ingest.draft.Draft;
import dev.sayso.ingest.draft.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailReaderTest {
    private static final String FILLER =
            "The invented council of Lower Marsh met on Thursday and decided nothing, as ever.";

    private static Reading read(String message) {
        return MailReader.read(message.getBytes(StandardCharsets.UTF_8));
    }

    private static Draft draft(String message) {
        return assertInstanceOf(Reading.Read.class, read(message)).draft();
    }

    @Test
    void senderIsNotTheAuthorUnlessTheTextSaysSo() {
        Draft draft = draft("From: Jon Vik <jon@invented.example>\nSubject: The weir\n\n" + FILLER);

        assertEquals(List.of(), draft.particulars().byline().authors());
        assertEquals(Optional.of("The weir"), draft.particulars().title());
    }

    @Test
    void titleOverAByLineWinsOverTheSubject() {
        Draft draft =
                draft("Subject: My piece\n\nWho pays for the weir?\n\nBy Anna Berg\n\n" + FILLER);

        assertEquals(Optional.of("Who pays for the weir?"), draft.particulars().title());
        assertEquals(List.of("Anna Berg"), draft.particulars().byline().authors());
    }

    @Test
    void forwardedMessageGivesItsOwnSubjectAndDay() {
        Draft draft =
                draft(
                        "Subject: Fwd: look\nDate: Fri, 15 Mar 2024 08:00:00 +0000\n\nSee below.\n\n"
                                + "---------- Forwarded message ---------\n"
                                + "From: Anna Berg <anna@invented.example>\n"
                                + "Date: Tue, Mar 12, 2024 at 10:00 AM\n"
                                + "Subject: The weir\nTo: Jon\n\n"
                                + FILLER);

        assertEquals(Optional.of("The weir"), draft.particulars().title());
        assertEquals(
                Optional.of("2024-03-12"), draft.particulars().published().map(Object::toString));
        assertEquals(FILLER, draft.text());
    }

    @Test
    void answeredMessageIsLeftOut() {
        Draft draft =
                draft(
                        "Subject: Re: weir\n\n"
                                + FILLER
                                + "\n\nOn 11 March 2024, Jon Vik wrote:\n> Dear Anna,\n> yes.\n");

        assertEquals(FILLER, draft.text());
    }

    @Test
    void messagesInMessagesEnd() {
        StringBuilder nested = new StringBuilder("Subject: top\nMIME-Version: 1.0\n");
        for (int i = 0; i < 60; i++) {
            nested.append("Content-Type: message/rfc822\n\nMIME-Version: 1.0\nSubject: ")
                    .append(i)
                    .append('\n');
        }

        Reading.Refused refused = assertInstanceOf(Reading.Refused.class, read(nested.toString()));

        assertEquals(Reason.TOO_DEEP, refused.trouble().reason());
    }

    @Test
    void aMailToTheLettersDeskIsALetterToThatOutlet() {
        Draft draft =
                draft(
                        "To: \"The Invented Post Letters\" <letters@invented.example>\nSubject: The weir\n\n"
                                + FILLER);

        assertEquals(Optional.of("The Invented Post"), draft.particulars().outlet());
        assertEquals(Kind.LETTER, draft.particulars().kind());
    }

    @Test
    void aWeeklyLetterIsAColumnOfTheOutletThatSendsIt() {
        Draft draft =
                draft(
                        "From: Anna Berg via The Invented Post <anna@invented.example>\nSubject: The weir\n\n"
                                + "THE HIGH BANK\n\nA weekly letter from The Invented Post\n\n"
                                + "By Anna Berg\n\nThe weir\n\n"
                                + FILLER);

        assertEquals(Optional.of("The weir"), draft.particulars().title());
        assertEquals(List.of("Anna Berg"), draft.particulars().byline().authors());
        assertEquals(Optional.of("The Invented Post"), draft.particulars().outlet());
        assertEquals(Kind.COLUMN, draft.particulars().kind());
        assertEquals(FILLER, draft.text());
    }
}
