package dev.sayso.extract.organization;

import dev.sayso.language.token.TokenizedText;
import dev.sayso.organization.AcronymDefinition;
import dev.sayso.organization.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Several recognizers as one: where two of them find overlapping places, the earlier recognizer is
 * believed.
 */
public final class JoinedRecognizers implements EntityRecognizer {
    private final List<EntityRecognizer> recognizers;

    /**
     * Joins recognizers.
     *
     * @param recognizers the most trusted first
     */
    public JoinedRecognizers(List<EntityRecognizer> recognizers) {
        this.recognizers = List.copyOf(recognizers);
    }

    /**
     * The given recognizer, then those that jars on the class path name in {@code
     * META-INF/services/dev.sayso.extract.organization.EntityRecognizer}, each with a public
     * constructor without parameters.
     */
    public static EntityRecognizer installedBeside(EntityRecognizer first) {
        return installedBeside(first, EntityRecognizer.class.getClassLoader());
    }

    static EntityRecognizer installedBeside(EntityRecognizer first, ClassLoader loader) {
        List<EntityRecognizer> all = new ArrayList<>(List.of(first));
        ServiceLoader.load(EntityRecognizer.class, loader).forEach(all::add);
        return all.size() == 1 ? first : new JoinedRecognizers(all);
    }

    @Override
    public List<Mention> recognize(TokenizedText text, List<AcronymDefinition> definitions) {
        List<Mention> joined = new ArrayList<>();
        for (EntityRecognizer recognizer : recognizers) {
            joined = joined(joined, recognizer.recognize(text, definitions));
        }
        return List.copyOf(joined);
    }

    private static List<Mention> joined(List<Mention> believed, List<Mention> others) {
        List<Mention> joined = new ArrayList<>(believed);
        int next = 0;
        for (Mention other : others) {
            while (next < believed.size()
                    && believed.get(next).span().end() <= other.span().start()) {
                next++;
            }
            boolean free =
                    next == believed.size()
                            || believed.get(next).span().start() >= other.span().end();
            if (free) {
                joined.add(other);
            }
        }
        joined.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return joined;
    }
}
