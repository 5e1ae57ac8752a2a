package dev.sayso.organization;

/**
 * Names an organization: the id of its authority record, or a slug of its folded name. Lower-case
 * letters, digits and hyphens.
 */
public record OrganizationId(String value) {
    public OrganizationId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an organization id is not empty");
        }
    }

    /**
     * The id of an organization that has no authority record: {@code Lahore Centre for X} is {@code
     * lahore-center-for-x}.
     */
    public static OrganizationId ofName(String name) {
        String slug =
                OrganizationName.fold(name)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return new OrganizationId(slug.isEmpty() ? "unnamed" : slug);
    }

    @Override
    public String toString() {
        return value;
    }
}
