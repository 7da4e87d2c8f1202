"""Sources that name somebody: name, kind, role, affiliation."""

from __future__ import annotations

import pytest

from tests.attribution.speakers.marked import names, told, who

NAMED = [
    ("Ilsa Brandt", "Ilsa Brandt", "person", None),
    ("Mayor Ilsa Brandt", "Ilsa Brandt", "person", "Mayor"),
    ("Treasury Secretary Ilsa Brandt", "Ilsa Brandt", "person", "Treasury Secretary"),
    ("US Secretary of State Ilsa Brandt", "Ilsa Brandt", "person", "US Secretary of State"),
    ("Leader of the Opposition Ilsa Brandt", "Ilsa Brandt", "person", "Leader of the Opposition"),
    ("harbour analyst Karl Ott of Meridian Research", "Karl Ott", "person", "harbour analyst"),
    ("Karl Ott, the ministry's spokesman", "Karl Ott", "person", "ministry's spokesman"),
    ("Karl Ott, a geologist at Vell University who led the dig", "Karl Ott", "person", "geologist at Vell University"),
    ("Karl Ott, a Vell MP allied with the mayor and the chief negotiator for Ostrin during the talks",
     "Karl Ott", "person", "Vell MP; chief negotiator for Ostrin"),
    ("Karl Ott, 54", "Karl Ott", "person", None),
    ("Karl Ott, a headwoman of Vell", "Karl Ott", "person", "headwoman of Vell"),
    ("Karl Ott, one of the last growers", "Karl Ott", "person", "one of the last growers"),
    ("Karl Ott, a firm", "Karl Ott", "person", None),
    ("Karl Ott, one of a kind", "Karl Ott", "person", None),
    ("Ilsa's lawyer, Karl Ott", "Karl Ott", "person", "Ilsa's lawyer"),
    ("Ilsa's brother, Karl Ott", "Karl Ott", "person", "Ilsa's brother"),
    ("Her husband, the composer Karl Ott", "Karl Ott", "person", "husband; composer"),
    ("The woman who signed, inspector Ilsa Brandt", "Ilsa Brandt", "person", "inspector"),
    ("General Karl Ott, a former head of harbours", "Karl Ott", "person", "former head of harbours"),
    ("General Karl Ott", "Karl Ott", "person", "General"),
    ("navy spokesman Commodore Karl Ott", "Karl Ott", "person", "navy spokesman"),
    ("army spokesman Gen. Karl Ott", "Karl Ott", "person", "army spokesman"),
    ("Attorney General Karl Ott", "Karl Ott", "person", "Attorney General"),
    ("even Karl Ott", "Karl Ott", "person", None),
    ("My own brother Karl Ott", "Karl Ott", "person", "brother"),
    ("The mine's lawyer, Karl Ott", "Karl Ott", "person", "mine's lawyer"),
    ("the head of the Vell Chiefs of Staff, Karl Ott", "Karl Ott", "person", "head of the Vell Chiefs of Staff"),
    ("Its chairwoman, Dr. Ilsa Brandt", "Ilsa Brandt", "person", "chairwoman"),
    ("One of them, Karl Ott", "Karl Ott", "person", None),
    ("Ms. Holm", "Holm", "person", None),
    ("Lady Holm", "Lady Holm", "person", None),
    ("Ms Baker", "Baker", "person", None),
    ("Deputy mayor for harbours Ilsa Brandt", "Ilsa Brandt", "person", "Deputy mayor for harbours"),
    ("Chief of protocol Ilsa Brandt", "Ilsa Brandt", "person", "Chief of protocol"),
    ("its lawyer, Ilsa Brandt KC", "Ilsa Brandt", "person", "lawyer"),
    ("chief chef Meher Baker", "Meher Baker", "person", "chief chef"),
    ("Its communications chief, Pyo Jae-wook", "Pyo Jae-wook", "person", "communications chief"),
    ("The insurer Ostra Vell", "Ostra Vell", "organisation", None),
    ("the prosecutor's office", "prosecutor's office", "government", None),
    ("Piet van der Velde", "Piet van der Velde", "person", None),
    ("harbour master Pham Thi Hoa", "Pham Thi Hoa", "person", "harbour master"),
    ("Karl “Rocket” Ott", "Karl Ott", "person", None),
    ("a Belgian citizen named Karl Ott", "Karl Ott", "person", None),
    ("harbour convener Vaidehi Ott", "Vaidehi Ott", "person", "harbour convener"),
    ("Le Quotidien d'Aber", "Le Quotidien d'Aber", "outlet", None),
    ("Vestri Dagblad", "Vestri Dagblad", "outlet", None),
    ("Norrkraft, the market regulator", "Norrkraft", "government", None),
    ("The energy ministry in Oslo", "energy ministry of Norway", "government", None),
    ("The Norwegian embassy in Berlin", "Norwegian embassy in Berlin", "government", None),
    ("Reuters", "Reuters", "outlet", None),
    ("the New York Times", "The New York Times", "outlet", None),
    ("the tabloid Morgenspiegel", "Morgenspiegel", "outlet", None),
    ("the news agency Norrwind", "Norrwind", "outlet", None),
    ("The Lantern newspaper", "Lantern", "outlet", None),
    ("the Sunday Lantern", "Sunday Lantern", "outlet", None),
    ("the Foreign Ministry", "Foreign Ministry", "government", None),
    ("The Court of Audit", "Court of Audit", "government", None),
    ("the Meridian Bank", "Meridian Bank", "organisation", None),
    ("The utility Norrkraft", "Norrkraft", "organisation", None),
    ("the Vell shipowners' association", "Vell shipowners' association", "organisation", None),
    ("the Northern Fishers' Federation", "Northern Fishers' Federation", "organisation", None),
    ("BKEA", "BKEA", "organisation", None),
    ("Ana Ruiz and Karl Ott", "Ana Ruiz and Karl Ott", "group", None),
    # A noun for people begins the name of a body as well, and a firm's noun stands before a firm.
    ("the Vell Refugee Council", "Vell Refugee Council", "government", None),
    ("the Commuter Rail Union", "Commuter Rail Union", "organisation", None),
    ("Mayor Torunn Bank", "Torunn Bank", "person", "Mayor"),
    ("Insurers Hallam & Rooke", "Hallam & Rooke", "organisation", None),
    ("Insurer Ostra Bank", "Ostra Bank", "organisation", None),
    ("Production house Big Vine", "Big Vine", "organisation", None),
    ("the team Vandermol", "Vandermol", "organisation", None),
    ("Skipper Dean Ott", "Dean Ott", "person", "Skipper"),
    ("Assistant Dean Karl Ott", "Karl Ott", "person", "Assistant Dean"),
    ("The Deputy Commissioner, T. Anwar Ott", "T. Anwar Ott", "person", "Deputy Commissioner"),
    ("the Altar of the Morning Road", "Altar of the Morning Road", "organisation", None),
    ("the Society of Friends", "Society of Friends", "organisation", None),
    ("The Association of Ferry and Mining Firms", "Association of Ferry and Mining Firms", "organisation", None),
    ("the Duke of Vell", None, "unnamed", "Duke of Vell"),
    ("Lund of the Vell Board", "Lund", "organisation", None),
    ("Ostrarob d.o.o., the maker of robots", "Ostrarob d.o.o.", "organisation", None),
    ("Slovell Jadro, the generator", "Slovell Jadro", "organisation", None),
    ("the central bank", "central bank", "government", None),
    ("the adoption agency Saulvell", "Saulvell", "organisation", None),
    ("the data service Gulf Vell", "Gulf Vell", "outlet", None),
    ("a local radio station, Vell FM", "Vell FM", "outlet", None),
    ("Baltic Brief", "Baltic Brief", "outlet", None),
    ("ASIC", "ASIC", "government", None),
    ("Bowls NZ", "Bowls NZ", "organisation", None),
    ("Transparency Kenya", "Transparency Kenya", "organisation", None),
    ("Torunn Jordan", "Torunn Jordan", "person", None),
    ("Dulcote Cement", "Dulcote Cement", "organisation", None),
    ("the Information Security Board", "Information Security Board", "government", None),
    ("the European Health Fund", "European Health Fund", "organisation", None),
    ("the energy ministry in Kuala Lumpur", "energy ministry of Malaysia", "government", None),
]  # fmt: skip


@pytest.mark.parametrize(("source", "name", "kind", "role"), NAMED)
def test_a_named_source_is_told(source: str, name: str, kind: str, role: str | None) -> None:
    (found,) = who(f"[{source}] (said) {{that it rained}}.")
    assert found is not None
    assert (found.name, found.kind, found.role) == (name, kind, role)


def test_role_and_affiliation_keep_their_spans() -> None:
    reading = told("[Karl Ott, a pilot with the Vell Port Board], (said) {that it rained}.")
    text = reading.article.text
    (statement,) = reading.statements
    assert statement.speaker is not None
    assert [span.of(text) for span in statement.speaker.roles] == ["pilot with the Vell Port Board"]
    assert statement.speaker.affiliation == "the Vell Port Board"
    assert [span.of(text) for span in statement.speaker.affiliations] == ["the Vell Port Board"]
    assert [span.of(text) for span in statement.speaker.mentions] == ["Karl Ott, a pilot with the Vell Port Board"]


NAMELESS = [
    ("officials", "group", "officials"),
    ("Two officials familiar with the matter", "group", "Two officials familiar with the matter"),
    ("One of the judges", "unnamed", "One of the judges"),
    ("Two of them", "group", "Two of them"),
    ("a spokesman for the ministry", "unnamed", "spokesman for the ministry"),
    ("Prosecutors in Leeds", "government", "Prosecutors in Leeds"),
    ("the harbour board", "organisation", "harbour board"),
    ("the report", "document", "report"),
    ("a page torn from it", "document", "page torn from it"),
    ("a paper in Vell Geology", "document", "paper in Vell Geology"),
    ("hospital registers", "document", "hospital registers"),
    ("the governor", "person", "governor"),
    ("a governor", "unnamed", "governor"),
    ("the ministry", "government", "ministry"),
    ("the minister's office", "government", "minister's office"),
    ("three growers who shared the table", "group", "three growers"),
    ("two Ostrin MPs", "group", "two Ostrin MPs"),
    ("the family", "group", "family"),
    ("its own growers", "group", "growers"),
    ("the same growers", "group", "same growers"),
    ("the prosecution", "government", "prosecution"),
    ("the shipyard", "organisation", "shipyard"),
    ("her list", "document", "list"),
    ("her boss", "unnamed", "boss"),
    ("his deputy", "unnamed", "deputy"),
    ("its director", "person", "director"),
    ("the referee", "person", "referee"),
    ("a referee", "unnamed", "referee"),
    ("my editor", "unnamed", "editor"),
    ("the Mail's editor", "person", "Mail's editor"),
    ("the auditor general", "person", "auditor general"),
    ("an auditor general", "unnamed", "auditor general"),
    ("the general", "unnamed", "general"),
    ("the savings bank", "organisation", "savings bank"),
    ("a group chat", "group", "group chat"),
    ("its sponsor", "organisation", "sponsor"),
    ("her predecessor", "person", "predecessor"),
    ("a predecessor", "unnamed", "predecessor"),
    ("the county attorney", "person", "county attorney"),
    ("the world body", "organisation", "world body"),
    ("Vell's group", "group", "Vell's group"),
    ("a group in Vell", "group", "group in Vell"),
    ("the group", "organisation", "group"),
    # Nouns that no list has, by their endings.
    ("a thermograph", "document", "thermograph"),
    ("two wugs", "group", "two wugs"),
    ("a wugger", "unnamed", "wugger"),
    ("a wug", "unnamed", "wug"),
    ("a Ministry of Works official", "unnamed", "Ministry of Works official"),
    ("a University of Vell survey", "document", "University of Vell survey"),
    ("two Bank of Vell economists", "group", "two Bank of Vell economists"),
    ("a spokesman for the Bank of Vell", "unnamed", "spokesman for the Bank of Vell"),
]


@pytest.mark.parametrize(("source", "kind", "role"), NAMELESS)
def test_a_nameless_source_keeps_its_words(source: str, kind: str, role: str) -> None:
    (found,) = who(f"Yesterday [{source}] (said) {{that it rained}}.")
    assert found is not None
    assert (found.name, found.kind, found.role) == (None, kind, role)


def test_who_reports_is_an_outlet_unless_its_name_says_what_it_is() -> None:
    found = [
        speaker.kind
        for source in ("Vell", "The Vell Division", "The Vell Health Board")
        for speaker in who(f"[{source}] (reported) {{rain}}.")
        if speaker
    ]
    assert found == ["outlet", "organisation", "government"]


def test_a_bare_name_is_doubted() -> None:
    (statement,) = told("[Vell] (said) {that it rained}.").statements
    assert statement.speaker is not None
    assert statement.speaker.kind == "organisation"
    assert any("no word tells" in reason for reason in statement.reasons)


def test_a_surname_is_the_full_name_of_the_text() -> None:
    assert names("Mayor Ilsa Brandt came late. [Brandt] (said) {that it rained}.") == ["Ilsa Brandt"]


WHOLE = [
    ("Lotte De Wit won. [De Wit] (said) {it rained}.", "Lotte De Wit"),
    ("[Tuner Ilsa Brandt] (said) {yes}. [Ilsa Brandt] (said) {no}.", "Ilsa Brandt"),
    ("The brothers Otmar and Karl Brandt left. [Otmar] (said) {no}.", "Otmar Brandt"),
    ("Aber and Leeds Council met. [Aber] (said) {no}.", "Aber"),
    ("Vell Foods of Sweden grew. [Vell Foods] (said) {no}.", "Vell Foods"),
    ("Orsk and Karl Brandt left. Ilsa Orsk stayed. [Orsk] (said) {no}.", "Ilsa Orsk"),
]


@pytest.mark.parametrize(("text", "name"), WHOLE)
def test_a_name_is_told_as_the_story_has_it_in_full(text: str, name: str) -> None:
    assert names(text)[-1] == name


def test_the_company_is_the_one_that_spoke_rather_than_one_named_since() -> None:
    text = "[The Ostra Company] (said) {yes}. It sued the Vell Company. [The company] (said) {no}."
    assert names(text)[-1] == "Ostra Company"


def test_an_amount_of_money_names_nobody() -> None:
    (statement,) = told("The fare was NOK 410 here. [It] (said) {no}.").statements
    assert statement.speaker is None


DEPARTMENTS = [
    ("The water ministry of Norway paid. Norway knew. [The ministry] (said) {no}.", "water ministry of Norway"),
    ("Water minister Ilsa Brandt left Oslo. Norway knew. [The ministry] (said) {no}.", "water ministry of Norway"),
    ("The water minister met the trade minister in Norway. [The ministry] (said) {no}.", None),
    ("[The ministry] (said) {no}. The water ministry of Norway paid.", None),
]


@pytest.mark.parametrize(("text", "name"), DEPARTMENTS)
def test_the_ministry_is_that_of_the_only_department_told_before(text: str, name: str | None) -> None:
    assert names(text) == [name]


def test_the_longer_form_of_a_name_wins_wherever_it_stands() -> None:
    assert names("[Ruiz] (said) {it rained}. Then Ana Ruiz left.") == ["Ana Ruiz"]


def test_namesakes_are_told_apart_by_their_titles() -> None:
    text = "Minister Renward Rolle met Captain Levi Rolle. [Minister Rolle] (said) {no}. [Captain Rolle] (said) {yes}."
    assert names(text) == ["Renward Rolle", "Levi Rolle"]


def test_the_bare_surname_of_a_family_stays_with_whom_the_story_named_first() -> None:
    assert names("Ilsa Brandt rose. Her son Otto Brandt sat. [Brandt] (said) {no}. [Otto] (said) {yes}.") == [
        "Ilsa Brandt",
        "Otto Brandt",
    ]


def test_a_relative_by_first_name_takes_the_family_name_and_says_from_whom() -> None:
    reading = told("Mayor Ilsa Brandt came late. [Her brother Otto] (said) {that it rained}.")
    (statement,) = reading.statements
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.role) == ("Otto Brandt", "brother")
    assert "the family name is taken from Ilsa Brandt" in statement.reasons


def test_the_town_of_a_family_name_is_no_firm() -> None:
    assert names("Ilsa Brandt came late, and the Brandt ferry with her. [Brandt] (said) {no}.") == ["Ilsa Brandt"]


def test_a_firm_is_called_by_its_first_word_and_a_person_by_the_last() -> None:
    firm = "[Sunda Vellmark] (said) {no}. Shares of Sunda fell."
    person = "[Sunda Vellmark] (said) {no}. It rained on Vellmark."
    assert [one.kind for one in (*who(firm), *who(person)) if one] == ["organisation", "person"]


def test_initials_of_a_body_are_the_body() -> None:
    text = "The Financial Supervisory Service is small. [The FSS] (said) {no}."
    assert names(text) == ["Financial Supervisory Service"]


def test_the_outlet_of_the_story_is_itself_the_paper() -> None:
    assert names("Yesterday [this newspaper] (said) {no}.", outlet=None) == [None]


PLURAL = [
    ("[Castle Rigg] (say) {no}.", "organisation"),
    ("[Castle Rigg] (have denied) {it}.", "organisation"),
    ("[Ana Ruiz] (say) {no}.", "person"),
]


@pytest.mark.parametrize(("text", "kind"), PLURAL)
def test_a_name_that_says_in_the_plural_is_no_person(text: str, kind: str) -> None:
    (speaker,) = who(text)
    assert speaker is not None
    assert speaker.kind == kind


def test_who_shares_a_surname_with_a_given_name_is_a_person() -> None:
    assert [one.kind for one in who("Ana and Dezh Ruiz came. [Dezh Ruiz] (was sure) {of it}.") if one] == ["person"]


def test_and_in_the_name_of_an_employer_makes_no_two_speakers() -> None:
    (speaker,) = who("[A Harbour and Tides Board inspector, Ana Ruiz] (said) {no}.")
    assert speaker is not None
    assert (speaker.name, speaker.kind, speaker.role) == ("Ana Ruiz", "person", "Harbour and Tides Board inspector")
