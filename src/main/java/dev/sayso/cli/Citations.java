package dev.sayso.cli;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.annotation.Annotations;
import dev.sayso.archive.Meant;
import dev.sayso.article.Span;
import dev.sayso.attribution.Attribution;
import dev.sayso.attribution.Credit;
import dev.sayso.language.token.Sentence;
import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationId;
import dev.sayso.statistic.Statistic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where one article cites an institute, and for which figures.
 *
 * @param organizations those of the article that go by the name; several where it is ambiguous
 * @param passages in the order of the text
 * @param statistics those credited to it, repetitions in pull quotes left out
 */
record Citations(
        List<Organization> organizations, List<Passage> passages, List<Statistic> statistics) {
    /**
     * One attribution.
     *
     * @param cue the words that credit; empty when the source carries over
     * @param sentence the sentence that credits
     * @param content what is credited, in the body
     */
    record Passage(Optional<String> cue, String sentence, Span content) {}

    static Citations of(AnnotatedArticle annotated, Meant meant) {
        Annotations annotations = annotated.annotations();
        List<Organization> organizations =
                annotations.cited().stream().filter(meant::includes).toList();
        Set<OrganizationId> ids =
                organizations.stream().map(Organization::id).collect(Collectors.toSet());
        return new Citations(
                organizations,
                passages(annotated.article().text(), annotations, ids),
                annotations.statistics().stream()
                        .filter(s -> s.duplicateOf().isEmpty())
                        .filter(
                                s ->
                                        s.source()
                                                .flatMap(Credit::organization)
                                                .filter(ids::contains)
                                                .isPresent())
                        .toList());
    }

    private static List<Passage> passages(
            String text, Annotations annotations, Set<OrganizationId> ids) {
        TokenizedText tokenized = TokenizedText.of(text);
        return annotations.attributions().stream()
                .filter(a -> a.source().credited().filter(ids::contains).isPresent())
                .map(attribution -> passage(tokenized, attribution))
                .toList();
    }

    private static Passage passage(TokenizedText text, Attribution attribution) {
        int at = attribution.cue().orElse(attribution.content()).start();
        List<Sentence> sentences = text.sentences();
        Span sentence =
                sentences.isEmpty()
                        ? attribution.content()
                        : sentences.get(text.sentenceAt(at)).span();
        return new Passage(
                attribution.cue().map(cue -> cue.of(text.text())),
                sentence.of(text.text()),
                attribution.content());
    }
}
