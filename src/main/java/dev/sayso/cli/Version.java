package dev.sayso.cli;

import dev.sayso.archive.lucene.LuceneArchive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Which Sayso this is, on which Java; the jar's manifest says it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "sayso "
                    + Objects.requireNonNullElse(packaged(), "(not packaged)")
                    + ", "
                    + LuceneArchive.engine()
                    + ", Java "
                    + Runtime.version()
        };
    }

    /** The number alone, as servers are told it. */
    static String number() {
        return Objects.requireNonNullElse(packaged(), "dev");
    }

    private static @Nullable String packaged() {
        return Main.class.getPackage().getImplementationVersion();
    }
}
