package dev.sayso.ingest.packed;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by their names the files that come with pieces without being any: what systems leave in
 * folders, hidden files, pictures, and the folder that a browser saves beside a page.
 */
public final class Beside {
    private static final Set<String> LEFT_BY_SYSTEMS =
            Set.of("thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r");

    private static final Set<String> NO_PIECES =
            Set.of(
                    ("css js mjs map png jpg jpeg jpe gif webp svg svgz avif bmp ico tif tiff heic psd"
                                    + " woff woff2 ttf otf eot mp3 m4a ogg wav mp4 m4v mov webm avi swf")
                            .split(" "));

    /** How browsers name the folder beside {@code page.html}, after {@code page}. */
    private static final String[] PAGE_FOLDERS = {
        "_files",
        "_file",
        ".files",
        ".fld",
        "-dateien",
        "_dateien",
        "-filer",
        "_fichiers",
        "_archivos",
        "_bestanden",
        "_pliki",
        "_arquivos",
        "_elemei"
    };

    private final Set<String> pages = new HashSet<>();

    /**
     * @param names of files in the archive that are known already, with folders
     */
    public Beside(Set<String> names) {
        names.forEach(this::note);
    }

    private void note(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        if (dot > 0 && (lower.endsWith(".html") || lower.endsWith(".htm"))) {
            pages.add(lower.substring(0, dot));
        }
    }

    /** Whether a file is passed over; asked for each file in turn. */
    public boolean isPassedOver(String name) {
        note(name);
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        String file = path.substring(path.lastIndexOf('/') + 1);
        return LEFT_BY_SYSTEMS.contains(file)
                || NO_PIECES.contains(file.substring(file.lastIndexOf('.') + 1))
                || isHidden(path)
                || belongsToPage(path);
    }

    /** Also what a Mac keeps of a file beside it. */
    private static boolean isHidden(String path) {
        for (String part : path.split("/", -1)) {
            boolean dots = part.equals(".") || part.equals("..");
            if (part.equals("__macosx") || (part.startsWith(".") && !dots)) {
                return true;
            }
        }
        return false;
    }

    private boolean belongsToPage(String path) {
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            String folder = path.substring(0, end);
            for (String ending : PAGE_FOLDERS) {
                if (folder.endsWith(ending)
                        && pages.contains(folder.substring(0, folder.length() - ending.length()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
