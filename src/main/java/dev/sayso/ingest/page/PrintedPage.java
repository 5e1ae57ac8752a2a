package dev.sayso.ingest.page;

import java.util.List;

/**
 * A page, line by line.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 */
record PrintedPage(
        int number,
        double width,
        double height,
        List<Line> lines,
        List<Area> pictures,
        List<Area> boxes) {
    PrintedPage {
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
        boxes = List.copyOf(boxes);
    }

    PrintedPage with(List<Line> fewer) {
        return new PrintedPage(number, width, height, fewer, pictures, boxes);
    }
}
