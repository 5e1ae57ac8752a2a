package dev.sayso.archive.lucene;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Highlights;
import dev.sayso.archive.Snippet;
import dev.sayso.article.Span;
import dev.sayso.organization.Mention;
import dev.sayso.organization.Organization;
import dev.sayso.organization.OrganizationName;
import dev.sayso.query.Query;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Finds where a query matches in an article: the best sentences, or every place. Gives offsets,
 * never markup.
 */
final class PassageFinder {
    private static final int MOST_SNIPPETS = 3;
    private static final int WITHOUT_MATCH = 300;

    /** Hands the passages through as they are. */
    private static final PassageFormatter AS_THEY_ARE =
            new PassageFormatter() {
                @Override
                public Object format(Passage[] passages, String content) {
                    return passages;
                }
            };

    private final IndexSearcher searcher;
    private final Query tree;
    private final org.apache.lucene.search.Query query;

    PassageFinder(IndexSearcher searcher, Query tree) {
        this.searcher = searcher;
        this.tree = tree;
        this.query = QueryCompiler.compile(tree);
    }

    /**
     * The best sentences, at most three; the beginning of the piece when nothing in it matches by
     * its words.
     */
    List<Snippet> snippets(int document, AnnotatedArticle annotated) throws IOException {
        String body = annotated.article().text();
        TreeMap<Integer, Sentence> sentences = new TreeMap<>();
        for (Passage passage :
                passages(Fields.BODY, document, MOST_SNIPPETS, PassageFinder::sentenceBreaks)) {
            merge(
                    sentences,
                    new Span(passage.getStartOffset(), passage.getEndOffset()),
                    passage.getScore(),
                    matches(passage));
        }
        for (Span mention : mentions(tree, annotated)) {
            if (sentences.size() < MOST_SNIPPETS || sentences.floorEntry(mention.start()) != null) {
                merge(sentences, sentenceAround(body, mention), 0, List.of(mention));
            }
        }
        List<Snippet> snippets =
                sentences.values().stream()
                        .sorted(
                                Comparator.comparingDouble((Sentence s) -> -s.score)
                                        .thenComparingInt(s -> s.span.start()))
                        .limit(MOST_SNIPPETS)
                        .map(sentence -> sentence.snippet(body))
                        .toList();
        return snippets.isEmpty() ? beginning(annotated) : snippets;
    }

    /** Every place in headline and body. */
    Highlights everywhere(int document, AnnotatedArticle annotated) throws IOException {
        List<Span> title = new ArrayList<>();
        for (Passage passage :
                passages(Fields.TITLE, document, 1, WholeBreakIterator::new)) {
            title.addAll(matches(passage));
        }
        List<Span> body = new ArrayList<>(mentions(tree, annotated));
        for (Passage passage :
                passages(Fields.BODY, document, 1, WholeBreakIterator::new)) {
            body.addAll(matches(passage));
        }
        return new Highlights(
                disjoint(within(title, annotated.article().displayTitle().length())),
                disjoint(within(body, annotated.article().text().length())));
    }

    private static List<Span> within(List<Span> spans, int length) {
        return spans.stream().filter(span -> span.end() <= length).toList();
    }

    private List<Passage> passages(
            String field, int document, int most, Supplier<BreakIterator> breaks)
            throws IOException {
        UnifiedHighlighter.Builder builder =
                UnifiedHighlighter.builder(searcher, Analysis.BY_FIELD)
                        .withMaxLength(Integer.MAX_VALUE - 1)
                        .withBreakIterator(breaks)
                        .withFormatter(AS_THEY_ARE)
                        .withMaxNoHighlightPassages(0);
        StoredTexts highlighter = new StoredTexts(builder);
        List<Passage> passages = new ArrayList<>();
        for (String part : List.of(field, field + Fields.EXACT)) {
            passages.addAll(highlighter.passages(part, query, document, most));
        }
        return passages;
    }

    private static BreakIterator sentenceBreaks() {
        return BreakIterator.getSentenceInstance(Locale.ENGLISH);
    }

    private static List<Span> matches(Passage passage) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            spans.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
        return spans;
    }

    /** Where the organizations stand that the query asks for, under whatever name. */
    private static List<Span> mentions(Query tree, AnnotatedArticle annotated) {
        return switch (tree) {
            case Query.Mentions(String name) -> mentions(name, annotated);
            case Query.Cites(String name) -> mentions(name, annotated);
            case Query.All(List<Query> parts) ->
                    parts.stream().flatMap(p -> mentions(p, annotated).stream()).toList();
            case Query.Any(List<Query> parts) ->
                    parts.stream().flatMap(p -> mentions(p, annotated).stream()).toList();
            default -> List.of();
        };
    }

    private static List<Span> mentions(String name, AnnotatedArticle annotated) {
        String folded = OrganizationName.fold(name);
        return annotated.annotations().organizations().stream()
                .filter(organization -> ArticleDocuments.names(organization).contains(folded))
                .map(Organization::mentions)
                .flatMap(List::stream)
                .map(Mention::span)
                .sorted()
                .toList();
    }

    private static void merge(
            Map<Integer, Sentence> sentences, Span span, float score, List<Span> matches) {
        Sentence known = sentences.get(span.start());
        List<Span> all = new ArrayList<>(matches);
        float best = score;
        if (known != null) {
            all.addAll(known.matches);
            best = Math.max(score, known.score);
        }
        sentences.put(span.start(), new Sentence(span, best, disjoint(all)));
    }

    private static Span sentenceAround(String body, Span mention) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(body);
        int end = breaks.following(Math.min(mention.start(), Math.max(0, body.length() - 1)));
        int start = breaks.previous();
        return new Span(
                Math.max(0, start),
                Math.max(mention.end(), end == BreakIterator.DONE ? body.length() : end));
    }

    private static List<Snippet> beginning(AnnotatedArticle annotated) {
        String text =
                annotated
                        .article()
                        .particulars()
                        .standfirst()
                        .orElse(annotated.article().text())
                        .strip();
        if (text.isEmpty()) {
            return List.of();
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int end = breaks.following(0);
        String sentence =
                text.substring(0, end == BreakIterator.DONE ? text.length() : end).strip();
        return List.of(
                new Snippet(
                        sentence.length() > WITHOUT_MATCH
                                ? sentence.substring(0, WITHOUT_MATCH) + "…"
                                : sentence,
                        List.of()));
    }

    private static List<Span> disjoint(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (span.length() > 0 && (result.isEmpty() || result.getLast().end() <= span.start())) {
                result.add(span);
            }
        }
        return result;
    }

    private record Sentence(Span span, float score, List<Span> matches) {
        /** Trimmed, with the matches moved along. */
        Snippet snippet(String body) {
            int start = span.start();
            int end = Math.min(span.end(), body.length());
            while (start < end && Character.isWhitespace(body.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
                end--;
            }
            int from = start;
            Span trimmed = new Span(start, end);
            return new Snippet(
                    body.substring(start, end),
                    matches.stream()
                            .filter(trimmed::covers)
                            .map(match -> match.shift(-from))
                            .toList());
        }
    }

    /**
     * Gives the highlighter the text of a field; the exact form of a field has the same text as the
     * stemmed one.
     */
    private static final class StoredTexts extends UnifiedHighlighter {
        StoredTexts(Builder builder) {
            super(builder);
        }

        List<Passage> passages(
                String field, org.apache.lucene.search.Query query, int document, int most)
                throws IOException {
            Object[] found =
                    highlightFieldsAsObjects(
                                    new String[] {field},
                                    query,
                                    new int[] {document},
                                    new int[] {most})
                            .getOrDefault(field, new Object[1]);
            return found[0] instanceof Passage[] passages ? List.of(passages) : List.of();
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(
                String[] fields,
                org.apache.lucene.search.DocIdSetIterator documents,
                int cacheCharsThreshold)
                throws IOException {
            List<CharSequence[]> texts = new ArrayList<>();
            for (int doc = documents.nextDoc();
                    doc != org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;
                    doc = documents.nextDoc()) {
                AnnotatedArticle annotated = StoredArticles.load(searcher, doc);
                CharSequence[] values = new CharSequence[fields.length];
                for (int i = 0; i < fields.length; i++) {
                    values[i] =
                            fields[i].startsWith(Fields.TITLE)
                                    ? annotated.article().displayTitle()
                                    : annotated.article().text();
                }
                texts.add(values);
            }
            return texts;
        }
    }
}
