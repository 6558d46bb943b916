package org.ceasefiremonitor.api.documentation;

import org.ceasefiremonitor.api.HttpSide;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = HttpSide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InterfaceDescriptionTest extends InterfaceDescriptionContract {
}
