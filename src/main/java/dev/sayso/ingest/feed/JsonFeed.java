package dev.sayso.ingest.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** JSON Feed, versions 1 and 1.1. */
public final class JsonFeed implements Feed {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonParser json;
    private final Fields head = new Fields();
    private boolean inItems;

    /**
     * @param in closed with this
     */
    public JsonFeed(InputStream in) throws IOException {
        this.json = JSON.getFactory().createParser(in);
    }

    @Override
    public Optional<FeedItem> item() throws IOException {
        while (!inItems && json.nextToken() != null) {
            if (json.currentToken() == JsonToken.FIELD_NAME) {
                field(json.currentName());
            }
        }
        if (inItems && json.nextToken() == JsonToken.START_OBJECT) {
            JsonNode item = JSON.readTree(json);
            return Optional.of(fields(item).item());
        }
        return Optional.empty();
    }

    @Override
    public FeedHead head() {
        return head.head();
    }

    private void field(String name) throws IOException {
        JsonToken value = json.nextToken();
        if (name.equals("items") && value == JsonToken.START_ARRAY) {
            inItems = true;
        } else {
            JsonNode node = JSON.readTree(json);
            switch (name) {
                case "title" -> add(head, Fields.Kind.TITLE, node);
                case "language" -> add(head, Fields.Kind.LANGUAGE, node);
                case "author", "authors" -> addAuthors(head, node);
                default -> {}
            }
        }
    }

    private static Fields fields(JsonNode item) {
        Fields fields = new Fields();
        add(fields, Fields.Kind.TITLE, item.path("title"));
        add(fields, Fields.Kind.LINK, item.path("url"));
        add(fields, Fields.Kind.IDENTIFIER, item.path("id"));
        addAuthors(fields, item.path("authors"));
        addAuthors(fields, item.path("author"));
        add(fields, Fields.Kind.PUBLISHED, item.path("date_published"));
        add(fields, Fields.Kind.CHANGED, item.path("date_modified"));
        item.path("tags").forEach(tag -> add(fields, Fields.Kind.CATEGORY, tag));
        add(fields, Fields.Kind.LANGUAGE, item.path("language"));
        boolean html = item.path("content_html").isTextual();
        add(
                fields,
                Fields.Kind.CONTENT,
                html ? item.path("content_html") : item.path("content_text"));
        add(fields, Fields.Kind.SUMMARY, item.path("summary"));
        return fields;
    }

    private static void add(Fields fields, Fields.Kind kind, JsonNode value) {
        fields.add(kind, value.asText(""));
    }

    /** One author, or a list of them. */
    private static void addAuthors(Fields fields, JsonNode authors) {
        if (authors.isArray()) {
            authors.forEach(author -> add(fields, Fields.Kind.AUTHOR, author.path("name")));
        } else {
            add(fields, Fields.Kind.AUTHOR, authors.path("name"));
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
