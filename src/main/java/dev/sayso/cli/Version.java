package dev.sayso.cli;

import dev.sayso.archive.lucene.LuceneArchive;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which Sayso this is, on which Java; the jar's manifest says it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "sayso "
                    + Objects.requireNonNullElse(version, "(not packaged)")
                    + ", "
                    + LuceneArchive.engine()
                    + ", Java "
                    + Runtime.version()
        };
    }
}
