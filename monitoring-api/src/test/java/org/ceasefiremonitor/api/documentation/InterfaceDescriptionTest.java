package org.ceasefiremonitor.api.documentation;

import org.ceasefiremonitor.outside.HttpSide;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = HttpSide.OfTheApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InterfaceDescriptionTest extends InterfaceDescriptionContract {
}
