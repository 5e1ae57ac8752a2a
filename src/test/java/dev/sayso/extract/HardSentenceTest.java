package dev.sayso.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sayso.annotation.Annotations;
import dev.sayso.organization.AuthorityFile;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences that trip rules up, each with all that is found in it: the organizations, a star on
 * those that are cited; source and cue of every attribution; every statistic with its subject and
 * on whose say-so. All names and figures are invented.
 */
class HardSentenceTest {
    private final Annotator annotator = new Annotator(AuthorityFile.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    By the Marlow Institute's reckoning, 41 per cent of ferries sank, and the Harbour Board, citing its own logs, says so. | Marlow Institute*; Harbour Board* | Marlow Institute < By the Marlow Institute's reckoning; Harbour Board < says | 41 percent (ferries): Marlow Institute
                    The ministry has never said that wells were closed; the Larkspur Centre for Water Policy (LCWP) did. | Larkspur Centre for Water Policy | `` | ``
                    Dr Amina Tall of the Quillfeather Foundation, quoting a study out of the Dunmore School of Economics, warns that rents rose 12 per cent. | Quillfeather Foundation*; Dunmore School of Economics* | Dunmore School of Economics < quoting; Dr Amina Tall of the Quillfeather Foundation < warns | 12 percent (rents): Dunmore School of Economics
                    Were the Pinehill Observatory to report a fall, nobody would believe it. | Pinehill Observatory | `` | ``
                    Figures compiled by the LCWP and by the Dunmore School differ: the centre counted 1,204 wells. | LCWP*; Dunmore School* | LCWP < compiled by; Dunmore School < by; the centre < counted | 1204 well (wells): LCWP
                    A spokesman for the Harbour Workers' Union, citing the Marlow Institute, put the shortfall at $4.2 million. | Harbour Workers' Union*; Marlow Institute* | Marlow Institute < citing; A spokesman for the Harbour Workers' Union < put | 4200000 USD (-): Marlow Institute
                    The Sindh Rivers Authority published its survey in May. The report found 61 dry canals. It blamed dams. | Sindh Rivers Authority* | Sindh Rivers Authority < published; The report < found; It < blamed | 61 canal (dry canals): Sindh Rivers Authority
                    Inflation, the Bank of Tarland reckons, will average 7.5 per cent; the opposition Tarland Renewal Party says nine. | Bank of Tarland*; Tarland Renewal Party* | Bank of Tarland < reckons; the opposition Tarland Renewal Party < says | 7.5 percent (Inflation): Bank of Tarland; 9 percent (Inflation): the opposition Tarland Renewal Party
                    “We counted 88 boats,” said Ms Orla Finch, director of the Kelp Trust, whose figures the Fisheries Council disputes. | Kelp Trust*; Fisheries Council | Ms Orla Finch < said | 88 boat (boats): Ms Orla Finch
                    According to neither the Kelp Trust nor the Fisheries Council did catches rise. | Kelp Trust; Fisheries Council | `` | ``
                    Operation Silver Reed was launched under the Coastal Act and the CPRP plan. | `` | `` | ``
                    Fighters of the Free Reed Army (FRA) and its offshoot killed 17 people, the FRA claimed. | Free Reed Army* | FRA < claimed | 17 person (people): Free Reed Army
                    The Larkspur Centre closed. In May, the centre counted 310 wells. | Larkspur Centre* | the centre < counted | 310 well (wells): Larkspur Centre
                    """)
    void readsWhoSaysWhatOnWhoseSayso(
            String sentence, String organizations, String attributions, String statistics) {
        Annotations found = annotator.annotate(sentence, Optional.empty());

        assertEquals(
                new FoundInWords(organizations, attributions, statistics),
                FoundInWords.of(found, sentence));
    }
}
