package org.depositary.kit.form;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import org.depositary.kit.problem.Malformed;

/**
 * Looks at a body before anybody else does: there is one, it is not too long, and no part is missing that the document
 * says is there.
 *
 * <p>A resource that takes the stream itself counts for itself.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class WholeBody implements ReaderInterceptor {

    /** In bytes; the gateway lets no more through. */
    private static final int MOST = 256 * 1024;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == InputStream.class) {
            return context.proceed();
        }
        context.setInputStream(new LimitedBody(context.getInputStream(), MOST));
        var body = context.proceed();
        if (body == null) {
            throw new Malformed("body-needed", "A body is needed here; the document at /openapi shows its form.");
        }
        var faults = new BodyParts().faults(body);
        if (!faults.isEmpty()) {
            throw Malformed.parts(faults);
        }
        return body;
    }
}
