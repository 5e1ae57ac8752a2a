package dev.sayso.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Pieces that nobody wrote: sentences of made-up words, with the small words, stock phrases and
 * numbers of English, so that two of them have in common what two pieces on one topic have. The
 * same seed gives the same pieces.
 */
public final class MadeUpPieces {
    private static final List<String> SMALL =
            List.of(
                    "the the the the of of of and and to to in in a a is that for it as was with be by on not he this are or his from at which but have an they had you were their one all we can her has there been if more when will would who so no"
                            .split(" ", -1));

    private static final List<String> PHRASES =
            List.of(
                    "according to the latest report of the institute",
                    "at the end of the day",
                    "it is time for the government to act",
                    "there is no doubt that",
                    "over the course of the past year",
                    "in the wake of the latest attacks",
                    "law enforcement agencies and security forces",
                    "the people of this country deserve better",
                    "on the one hand and on the other");

    private static final List<String> SYLLABLES =
            List.of(
                    "ba be bi bo ca co da de di do fa fe ga ge go ha he ka ke la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te ti to va ve wa we st nd rt ng ck sh ch our ise tion"
                            .split(" ", -1));

    private final Random random;
    private final List<String> topic = new ArrayList<>();

    /** A writer's words on one topic: the same topic, the same words, however differently used. */
    public MadeUpPieces(long topic, long seed) {
        Random words = new Random(topic);
        for (int i = 0; i < 600; i++) {
            StringBuilder word = new StringBuilder();
            for (int s = 0; s < 2 + words.nextInt(3); s++) {
                word.append(SYLLABLES.get(words.nextInt(SYLLABLES.size())));
            }
            this.topic.add(word.toString());
        }
        random = new Random(seed * 1_000_003 + topic);
    }

    /** Paragraphs of four or five sentences. */
    public List<String> piece(int words) {
        List<String> paragraphs = new ArrayList<>();
        int written = 0;
        while (written < words) {
            List<String> sentences = new ArrayList<>();
            for (int s = 0; s < 4 + random.nextInt(2); s++) {
                sentences.add(sentence());
            }
            String paragraph = String.join(" ", sentences);
            paragraphs.add(paragraph);
            written += paragraph.split(" ", -1).length;
        }
        return paragraphs;
    }

    /** Eight to 27 words. */
    public String sentence() {
        List<String> words = new ArrayList<>();
        int length = 8 + random.nextInt(20);
        while (words.size() < length) {
            int what = random.nextInt(100);
            if (what < 45) {
                words.add(SMALL.get(random.nextInt(SMALL.size())));
            } else if (what < 47) {
                words.addAll(List.of(PHRASES.get(random.nextInt(PHRASES.size())).split(" ", -1)));
            } else if (what < 50) {
                words.add(number());
            } else {
                words.add(word());
            }
        }
        String sentence = String.join(" ", words);
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + sentence.substring(1)
                + ".";
    }

    private String number() {
        return String.valueOf(1 + random.nextInt(2_000));
    }

    /** Few words often, many seldom. */
    private String word() {
        return topic.get((int) (topic.size() * Math.pow(random.nextDouble(), 2)));
    }

    /** Misprints, as a hurried typist or a scanner makes them, in so many of a hundred words. */
    List<String> misprinted(List<String> paragraphs, int percent) {
        return mapWords(
                paragraphs,
                word -> !word.isEmpty() && random.nextInt(100) < percent ? spoiled(word) : word);
    }

    private String spoiled(String word) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + letter + word.substring(at + 1);
            case 2 -> word.substring(0, at) + " " + word.substring(at);
            default ->
                    word.length() < 2
                            ? letter + word
                            : word.substring(0, at) + word.substring(at + 1);
        };
    }

    /** The spelling of the other side of the ocean, and a plain style of quotation marks. */
    static List<String> american(List<String> paragraphs) {
        return mapWords(paragraphs, word -> word.replace("our", "or").replace("ise", "ize"));
    }

    private interface OfWord {
        String in(String word);
    }

    private static List<String> mapWords(List<String> paragraphs, OfWord change) {
        List<String> changed = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<String> words = new ArrayList<>();
            for (String word : paragraph.split(" ", -1)) {
                words.add(change.in(word));
            }
            changed.add(String.join(" ", words));
        }
        return changed;
    }

    /** Sentences in another order within each paragraph, and the paragraphs too. */
    List<String> reordered(List<String> paragraphs) {
        List<String> changed = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<String> sentences = new ArrayList<>(List.of(paragraph.split("(?<=\\.) ", -1)));
            Collections.shuffle(sentences, random);
            changed.add(String.join(" ", sentences));
        }
        Collections.shuffle(changed, random);
        return changed;
    }

    /** So many of a hundred sentences taken out, here and there. */
    List<String> thinned(List<String> paragraphs, int percent) {
        List<String> changed = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder kept = new StringBuilder();
            for (String sentence : paragraph.split("(?<=\\.) ", -1)) {
                if (random.nextInt(100) >= percent) {
                    kept.append(sentence).append(' ');
                }
            }
            changed.add(kept.toString().strip());
        }
        return changed;
    }

    /** So many of a hundred sentences put in other words: the quotations that an editor redid. */
    List<String> rewritten(List<String> paragraphs, int percent) {
        List<String> changed = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : paragraph.split("(?<=\\.) ", -1)) {
                sentences.add(random.nextInt(100) < percent ? sentence() : sentence);
            }
            changed.add(String.join(" ", sentences));
        }
        return changed;
    }

    /** The same pattern filled anew: every so-manieth word and every number is another. */
    List<String> filledAnew(List<String> paragraphs, int every) {
        Map<String, Integer> at = new HashMap<>();
        return mapWords(
                paragraphs,
                word ->
                        word.matches("[0-9]+\\.?") || at.merge("", 1, Integer::sum) % every == 0
                                ? (word.matches("[0-9]+\\.?") ? number() : word())
                                : word);
    }
}
