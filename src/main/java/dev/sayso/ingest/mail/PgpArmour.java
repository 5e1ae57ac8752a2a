package dev.sayso.ingest.mail;

/** What PGP sets around a text that stands in the message itself. */
final class PgpArmour {
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";
    private static final String ENCRYPTED = "-----BEGIN PGP MESSAGE-----";

    private PgpArmour() {}

    static boolean isEncrypted(String text) {
        return text.stripLeading().startsWith(ENCRYPTED);
    }

    /** The text that was signed; the whole text where none was. */
    static String without(String text) {
        int start = text.indexOf(SIGNED);
        int end = text.indexOf(SIGNATURE, Math.max(0, start));
        if (start < 0 || end < 0) {
            return text;
        }
        String signed = text.substring(start + SIGNED.length(), end).replace("\r\n", "\n");
        int headers = signed.indexOf("\n\n");
        return signed.substring(headers < 0 ? 0 : headers + 2).replace("\n- ", "\n");
    }
}
