package org.ceasefiremonitor.api.scenario;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One curl call as a document shows it, read as a shell would read it, as far as our documents go. */
record ShellCall(String url, List<String> headers, String data) {

    private static final String NOW = "$(date -u +%Y-%m-%dT%H:%M:%SZ)";

    static ShellCall read(String command, Instant now) {
        var words = words(command.replace(NOW, now.truncatedTo(ChronoUnit.SECONDS).toString())).iterator();
        require(words.next().equals("curl"), command);
        var url = "";
        var data = "";
        var headers = new ArrayList<String>();
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "-s" -> { }
                case "-H" -> headers.add(words.next());
                case "-d" -> data = words.next();
                default -> {
                    require(word.startsWith("http://127.0.0.1:8080/") && url.isEmpty(), word);
                    url = word;
                }
            }
        }
        require(!url.isEmpty(), command);
        return new ShellCall(url, List.copyOf(headers), data);
    }

    HttpRequest request(URI node) {
        var request = HttpRequest.newBuilder(URI.create(url.replace("http://127.0.0.1:8080", node.toString()))).timeout(Duration.ofSeconds(60));
        for (var header : headers) {
            int colon = header.indexOf(": ");
            request.header(header.substring(0, colon), header.substring(colon + 2));
        }
        return data.isEmpty() ? request.build() : request.POST(BodyPublishers.ofString(data)).build();
    }

    private static List<String> words(String command) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean begun = false;
        for (Iterator<Integer> characters = command.chars().iterator(); characters.hasNext();) {
            int character = characters.next();
            if (character == '\'') {
                begun = true;
                for (int quoted = characters.next(); quoted != '\''; quoted = characters.next()) {
                    word.append((char) quoted);
                }
            } else if (character == '\\') {
                require(characters.next() == '\n', command);
            } else if (Character.isWhitespace(character)) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                require("\"$&|;<>(){}*?`".indexOf(character) < 0, "unquoted " + (char) character);
                begun = true;
                word.append((char) character);
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("not understood: " + what);
        }
    }
}
