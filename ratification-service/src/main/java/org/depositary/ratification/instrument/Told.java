package org.depositary.ratification.instrument;

import java.util.Map;

/** What the feed told of something: the part this service uses, and the whole, of which later rules may use more. */
record Told<S>(S state, Map<String, Object> whole) {}
