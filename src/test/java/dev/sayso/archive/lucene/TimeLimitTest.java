package dev.sayso.archive.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sayso.annotation.AnnotatedArticle;
import dev.sayso.archive.Archive;
import dev.sayso.archive.Batch;
import dev.sayso.archive.CitingPage;
import dev.sayso.archive.CitingRequest;
import dev.sayso.archive.ClaimSearch;
import dev.sayso.archive.ClaimSearch.Show;
import dev.sayso.archive.ClaimsFound;
import dev.sayso.archive.Comparison;
import dev.sayso.archive.Contributor.Role;
import dev.sayso.archive.Contributors.CopiedIn;
import dev.sayso.archive.Contributors.Listed;
import dev.sayso.archive.Facet;
import dev.sayso.archive.FacetPage;
import dev.sayso.archive.FacetRequest;
import dev.sayso.archive.Findings;
import dev.sayso.archive.Hit;
import dev.sayso.archive.InstituteProfile;
import dev.sayso.archive.Institutes.Order;
import dev.sayso.archive.LedgerRow;
import dev.sayso.archive.LedgerSearch;
import dev.sayso.archive.LedgerTally;
import dev.sayso.archive.Results;
import dev.sayso.archive.Roster;
import dev.sayso.archive.Search;
import dev.sayso.archive.StatisticPage;
import dev.sayso.archive.Stock;
import dev.sayso.ledger.Claim;
import dev.sayso.organization.OrganizationId;
import dev.sayso.organization.OrganizationType;
import dev.sayso.query.Query;
import dev.sayso.query.QueryParser;
import dev.sayso.query.Reading;
import dev.sayso.resolution.Established;
import dev.sayso.statistic.QuantityKind;
import dev.sayso.testing.SampleArticles;
import dev.sayso.testing.SampleClaims;
import dev.sayso.testing.SampleCopies;
import dev.sayso.testing.SampleLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that takes too long is answered with what was found, and the answer says so. */
final class TimeLimitTest {
    private static final int MOST_LOOKS = 2_000;
    private static final OrganizationId QUARRY = OrganizationId.ofName("Quarry Centre");

    @TempDir private Path folder;

    @BeforeEach
    void fill() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(SampleArticles.all());
        articles.addAll(SampleCopies.all());
        articles.addAll(SampleClaims.attacks());
        articles.addAll(
                List.of(SampleLedger.mills(), SampleLedger.budget(), SampleLedger.fevers()));
        articles.add(
                SampleArticles.titled("Echo")
                        .paragraph("There are 80 closed mills.")
                        .statistic("80 closed mills", "80", QuantityKind.COUNT, "mill")
                        .period("2023")
                        .build());
        for (int i = 0; i < 40; i++) {
            articles.add(
                    SampleArticles.titled("Attack " + i)
                            .outlet("Outlet " + i)
                            .paragraph("An attacker attacks, number " + i + ".")
                            .build());
        }
        try (LuceneArchive archive = LuceneArchive.open(folder)) {
            archive.apply(Batch.of(articles.toArray(AnnotatedArticle[]::new)));
            archive.apply(Batch.of(List.of(quarry()), List.of()));
        }
    }

    private static Established quarry() {
        return new Established(
                QUARRY,
                "Quarry Centre",
                Optional.of("QC"),
                OrganizationType.INSTITUTE,
                Optional.empty(),
                List.of(new Established.Variant("Quarry Centre", 1)),
                List.of(QUARRY),
                List.of(),
                List.of());
    }

    /** A clock by which the time is up when it has been looked at so many times. */
    private static TimeLimit after(int looks) {
        return () -> {
            int[] left = {looks};
            return () -> left[0]-- <= 0;
        };
    }

    private static Query read(String typed) {
        return ((Reading.Understood) QueryParser.parse(typed)).query();
    }

    private Results search(TimeLimit limit, Search search) throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(folder, limit)) {
            return archive.search(search);
        }
    }

    @Test
    void withoutAnyTimeNothingIsFoundAndTheAnswerSaysSo() throws IOException {
        TimeLimit none = TimeLimit.of(Duration.ZERO);

        Results results = search(none, Search.of(read("attack")));

        assertTrue(results.partial());
        assertEquals(List.of(), results.hits());
        assertTrue(search(none, Search.counting(read("attack"))).partial());
        try (LuceneArchive archive = LuceneArchive.open(folder, none)) {
            List<Hit> given = new ArrayList<>();
            assertFalse(archive.hits(Search.of(read("attack")), given::add));
            FacetPage page =
                    archive.values(
                            new FacetRequest(Search.of(read("attack")), Facet.OUTLET, "", 0, 10));
            assertTrue(page.partial());
        }
    }

    /** What is asked of the archive, and what is to be seen of the answer. */
    enum Asked {
        LEDGER_COUNTED {
            @Override
            Answer of(Archive archive) throws IOException {
                LedgerTally tally = archive.tally(LedgerSearch.of(read("mill* OR attack OR *")));
                return new Answer(tally, tally.total(), tally.partial());
            }
        },
        LEDGER {
            @Override
            Answer of(Archive archive) throws IOException {
                List<LedgerRow> rows = new ArrayList<>();
                boolean whole = archive.statistics(LedgerSearch.of(read("*")), rows::add);
                return new Answer(rows, rows.size(), !whole);
            }
        },
        CLAIMS {
            @Override
            Answer of(Archive archive) throws IOException {
                ClaimsFound found = archive.claims(claims(Show.ALL));
                return new Answer(found, found.claims().size(), found.partial());
            }
        },
        CONTRADICTED_CLAIMS {
            @Override
            Answer of(Archive archive) throws IOException {
                List<Claim> all = new ArrayList<>();
                boolean whole = archive.claims(claims(Show.CONTRADICTED), all::add);
                return new Answer(all, all.size(), !whole);
            }
        },
        OUTLETS {
            @Override
            Answer of(Archive archive) throws IOException {
                Listed listed = archive.contributors().list(Role.OUTLET, List.of(), 0, 9);
                return new Answer(listed, listed.total(), listed.partial());
            }
        },
        COPIES {
            @Override
            Answer of(Archive archive) throws IOException {
                CopiedIn copied = archive.contributors().copiedIn(Role.OUTLET, "Harbour Courier");
                return new Answer(copied, copied.outlets().size(), copied.partial());
            }
        },
        INSTITUTES {
            @Override
            Answer of(Archive archive) throws IOException {
                Roster roster = archive.institutes().roster(Order.CITED, List.of("quarry"), 0, 9);
                return new Answer(roster, roster.total(), roster.partial());
            }
        },
        INSTITUTE {
            @Override
            Answer of(Archive archive) throws IOException {
                InstituteProfile profile = archive.institutes().profile(QUARRY).orElseThrow();
                return new Answer(profile, profile.articles(), profile.partial());
            }
        },
        CREDITED {
            @Override
            Answer of(Archive archive) throws IOException {
                StatisticPage page = archive.institutes().credited(QUARRY, 0, 9);
                return new Answer(page, page.total(), page.partial());
            }
        },
        ELSEWHERE {
            @Override
            Answer of(Archive archive) throws IOException {
                StatisticPage page = archive.institutes().elsewhere(QUARRY, 9);
                return new Answer(page, page.total(), page.partial());
            }
        },
        STOCK {
            @Override
            Answer of(Archive archive) throws IOException {
                Stock stock = archive.stock();
                return new Answer(stock, stock.articles(), stock.partial());
            }
        },
        COPIES_OF_ONE {
            @Override
            Answer of(Archive archive) throws IOException {
                Findings<Comparison> copies = archive.copies(SampleCopies.first().id());
                return new Answer(copies, copies.found().size(), copies.partial());
            }
        },
        CITING {
            @Override
            Answer of(Archive archive) throws IOException {
                CitingPage page = archive.institutes().citing(QUARRY, CitingRequest.newest(9));
                return new Answer(page, page.total(), page.partial());
            }
        };

        abstract Answer of(Archive archive) throws IOException;

        private static ClaimSearch claims(Show show) {
            return new ClaimSearch(read("*"), show, 1, 0, 50);
        }
    }

    /**
     * An answer.
     *
     * @param found how much was found
     */
    record Answer(Object whole, long found, boolean partial) {}

    private Answer answer(TimeLimit limit, Asked asked) throws IOException {
        try (LuceneArchive archive = LuceneArchive.open(folder, limit)) {
            return asked.of(archive);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatRunsOverTheWholeArchiveIsWholeOrSaysThatItIsNot(Asked asked) throws IOException {
        Answer whole = answer(TimeLimit.USUAL, asked);
        assertTrue(whole.found() > 0, whole.toString());
        assertFalse(whole.partial());
        Answer nothing = answer(TimeLimit.of(Duration.ZERO), asked);
        assertTrue(nothing.partial());
        assertEquals(0, nothing.found());

        boolean done = false;
        for (int looks = 0; looks < MOST_LOOKS && !done; looks++) {
            Answer answer = answer(after(looks), asked);
            done = !answer.partial();
            assertTrue(answer.found() <= whole.found());
            assertTrue(answer.partial() || answer.equals(whole), asked + " after " + looks);
        }

        assertTrue(done);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attack", "att*", "at?ack", "atack~", "convoy OR attack -toll", "*"})
    void wheneverTheTimeIsUpTheAnswerIsWholeOrSaysThatItIsNot(String typed) throws IOException {
        Search search = Search.of(read(typed));
        Results whole = search(TimeLimit.USUAL, search);
        boolean wasPartial = false;
        boolean done = false;
        for (int looks = 0; looks < MOST_LOOKS && !done; looks++) {
            Results results = search(after(looks), search);
            wasPartial |= results.partial();
            done = !results.partial();
            assertTrue(results.total() <= whole.total());
            assertTrue(results.partial() || results.equals(whole), typed + " after " + looks);
        }

        assertFalse(whole.partial());
        assertTrue(wasPartial && done);
    }
}
