package org.depositary.ratification.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;

/** A test of the whole service: a real PostgreSQL, a realm's key and the feed's stand-in, one start for all of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
@QuarkusTestResource(FeedStandIn.class)
public abstract class ServiceTest {}
