package org.depositary.declarations.document;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;

/** The bytes of documents, each content once, in pieces: at no time more than one piece is held in memory. */
@ApplicationScoped
public class Contents {

    private static final int PIECE = 256 * 1024;

    private final AgroalDataSource database;

    Contents(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps {@code content}, in the present transaction, unless its bytes are kept already. */
    void keep(SpooledContent content) {
        try (var connection = database.getConnection()) {
            if (isNew(connection, content)) {
                keepPieces(connection, content);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNew(Connection connection, SpooledContent content) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into content (sha256, size) values (?, ?) on conflict do nothing")) {
            insert.setString(1, content.sha256());
            insert.setLong(2, content.size());
            return insert.executeUpdate() == 1;
        }
    }

    private static void keepPieces(Connection connection, SpooledContent content) throws SQLException, IOException {
        try (var in = Files.newInputStream(content.file());
                var insert = connection.prepareStatement(
                        "insert into content_piece (sha256, number, bytes) values (?, ?, ?)")) {
            insert.setString(1, content.sha256());
            var number = 0;
            for (var bytes = in.readNBytes(PIECE); bytes.length > 0; bytes = in.readNBytes(PIECE)) {
                insert.setInt(2, number++);
                insert.setBytes(3, bytes);
                insert.executeUpdate();
            }
        }
    }

    /** Writes the bytes {@code first} to {@code last} (both included) of {@code sha256} to {@code out}. */
    public void write(String sha256, long first, long last, OutputStream out) throws IOException {
        for (var at = first; at <= last; ) {
            var start = (int) (at % PIECE);
            var length = (int) Math.min(PIECE - start, last - at + 1);
            out.write(piece(sha256, (int) (at / PIECE), start, length));
            at += length;
        }
    }

    private byte[] piece(String sha256, int number, int start, int length) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select substring(bytes from ? for ?) from content_piece where sha256 = ? and number = ?")) {
            select.setInt(1, start + 1);
            select.setInt(2, length);
            select.setString(3, sha256);
            select.setInt(4, number);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
