package dev.sayso.web.view;

import dev.sayso.archive.Results.FacetCount;
import java.util.List;

/** Who is cited, most first. */
public record InstitutesView(Frame frame, List<FacetCount> institutes) {}
