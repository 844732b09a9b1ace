"""Status codes of Karrio incident reason."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="karrio.TrackingIncidentReason",
    title=Text("Karrio 事件原因", "Karrio incident reason"),
    public=True,
    quality=Text("开源软件的源码", "Source code of an open-source program"),
    source="karrioapi/karrio",
    codes=(
        Code("carrier_damaged_parcel", Text("", "carrier damaged parcel"), ("damaged",)),
        Code("carrier_sorting_error", Text("", "carrier sorting error"), ("missorted",)),
        Code(
            "carrier_address_not_found", Text("", "carrier address not found"), ("address_problem",)
        ),
        Code("carrier_parcel_lost", Text("", "carrier parcel lost"), ("lost",)),
        Code("carrier_not_enough_time", Text("", "carrier not enough time"), ("rescheduled",)),
        Code("carrier_vehicle_issue", Text("", "carrier vehicle issue"), ("transit_delay",)),
        Code(
            "carrier_capacity_exceeded", Text("", "carrier capacity exceeded"), ("transit_delay",)
        ),
        Code("carrier_mechanical_delay", Text("", "carrier mechanical delay"), ("transit_delay",)),
        Code("retailer_cancelled", Text("", "retailer cancelled"), ("cancelled",)),
        Code(
            "retailer_incorrect_data",
            Text("", "retailer incorrect data"),
            (
                "address_problem",
                "customs_docs",
            ),
        ),
        Code("retailer_not_ready", Text("", "retailer not ready"), ("pickup_failed",)),
        Code(
            "retailer_incorrect_parcel",
            Text("", "retailer incorrect parcel"),
            ("carrier_rejected",),
        ),
        Code(
            "retailer_incorrect_dimensions",
            Text("", "retailer incorrect dimensions"),
            ("carrier_rejected",),
        ),
        Code(
            "retailer_packaging_issue", Text("", "retailer packaging issue"), ("carrier_rejected",)
        ),
        Code("consignee_refused", Text("", "consignee refused"), ("refused",)),
        Code(
            "consignee_business_closed",
            Text("", "consignee business closed"),
            ("recipient_closed",),
        ),
        Code(
            "consignee_not_available",
            Text("", "consignee not available"),
            (
                "recipient_absent",
                "recipient_unreachable",
            ),
        ),
        Code("consignee_not_home", Text("", "consignee not home"), ("recipient_absent",)),
        Code(
            "consignee_cancelled",
            Text("", "consignee cancelled"),
            (
                "refused",
                "cancelled",
            ),
        ),
        Code(
            "consignee_verification_failed",
            Text("", "consignee verification failed"),
            ("id_or_signature_required",),
        ),
        Code(
            "consignee_incorrect_address",
            Text("", "consignee incorrect address"),
            ("address_problem",),
        ),
        Code(
            "consignee_access_restricted",
            Text("", "consignee access restricted"),
            ("access_restricted",),
        ),
        Code(
            "consignee_safe_place_unavailable",
            Text("", "consignee safe place unavailable"),
            ("recipient_absent",),
        ),
        Code("customs_delay", Text("", "customs delay"), ("customs_hold",)),
        Code("customs_documentation", Text("", "customs documentation"), ("customs_docs",)),
        Code("customs_duties_unpaid", Text("", "customs duties unpaid"), ("customs_duty_due",)),
        Code("customs_prohibited", Text("", "customs prohibited"), ("customs_refused",)),
        Code("customs_inspection", Text("", "customs inspection"), ("customs_hold",)),
        Code("weather_delay", Text("", "weather delay"), ("weather_force_majeure",)),
        Code("natural_disaster", Text("", "natural disaster"), ("weather_force_majeure",)),
        Code("force_majeure", Text("", "force majeure"), ("weather_force_majeure",)),
        Code("parcel_being_researched", Text("", "parcel being researched"), ("investigating",)),
        Code("security_issue", Text("", "security issue"), ("security_prohibited",)),
        Code("regulatory_hold", Text("", "regulatory hold"), ("customs_hold",)),
        Code("unknown", Text("", "unknown"), ("exception_unspecified",)),
    ),
)
