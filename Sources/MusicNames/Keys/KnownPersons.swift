/// Persons whom catalogs and people call by the last name alone, by initials, in several transliterations,
/// or by their own names and those that they perform under: "Beethoven", "L. van Beethoven" and "Ludwig van
/// Beethoven" are one, and so are "Tchaikovsky" and "Чайковский", Childish Gambino and Donald Glover.
///
/// Only where nobody else is meant by the last name: Drake is not Nick Drake, and a Strauss may be any of
/// several, so his last name is none of his forms.
enum KnownPersons {
  /// A person's names by their loose keys.
  struct Person {
    /// What all of them have in common.
    let identity: String
    /// The keys of the names, full ones before last names; those that others may have as well come last.
    fileprivate(set) var keys: [String]
    /// Those that somebody else may be called as well.
    fileprivate(set) var shared: Set<String> = []

    /// The keys of the names that are nobody else's.
    var own: [String] { keys.filter { !shared.contains($0) } }
  }

  /// The person of a name.
  ///
  /// - Complexity: O(1); the table is made once.
  static func person(ofLooseKey key: String) -> Person? {
    table.numbers[key].map { table.persons[$0] }
  }

  /// What all names of the person have in common whose own name this is; nil for names that others may have.
  static func identity(ofLooseKey key: String) -> String? {
    person(ofLooseKey: key).flatMap { $0.shared.contains(key) ? nil : $0.identity }
  }

  /// Whether a loose key is that of a composer of concert music, whom titles print as such.
  static func isComposer(ofLooseKey key: String) -> Bool {
    guard let number = table.numbers[key], let end = table.numbers["franksinatra"] else {
      return false
    }
    return number < end
  }

  private static let table = Table(lines + "\n" + KnownNames.lines)

  /// The persons, and the number of the one of each key.
  private struct Table {
    private(set) var persons: [Person] = []
    private(set) var numbers: [String: Int] = [:]

    init(_ lines: String) {
      var keys = NameKeys()
      for line in lines.split(whereSeparator: \.isNewline) { add(line, with: &keys) }
      // Whoever has a name alone is meant by it before those who share it.
      for (number, person) in persons.enumerated() {
        for key in person.shared where numbers[key] == nil { numbers[key] = number }
      }
    }

    private mutating func add(_ line: Substring, with keys: inout NameKeys) {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
        part.split(separator: "/").map { String($0) }
      }
      guard parts.count > 1 else { return }
      let alone = parts.count > 2 ? parts[2] : []
      let own =
        KnownPersons.forms(given: parts[0], last: parts[1]).map { ($0, 3) }
        + alone.filter { !$0.hasSuffix("*") }.map { ($0, 2) }
      var person = Person(identity: "", keys: [])
      person.add(own.map { (keys.looseArtistKey($0), $1) })
      let shared = alone.filter { $0.hasSuffix("*") }.map {
        (keys.looseArtistKey(String($0.dropLast())), 2)
      }
      person.add(shared)
      person.shared = Set(shared.map(\.0)).subtracting(own.map { keys.looseArtistKey($0.0) })
      guard let identity = person.keys.first else { return }
      // Two lines that begin with one name are one person's.
      if parts[0].isEmpty, let number = numbers[identity] {
        persons[number].add(person.keys.map { ($0, 2) })
        persons[number].shared.formUnion(person.shared)
      } else {
        persons.append(Person(identity: identity, keys: person.keys, shared: person.shared))
      }
      let number = numbers[identity] ?? persons.count - 1
      for key in person.own where numbers[key] == nil { numbers[key] = number }
    }
  }

  /// Names of somebody with each of the given names in full, for short and as initials, before each of the
  /// last names. A last name with a star stands never alone.
  private static func forms(given: [String], last: [String]) -> [String] {
    var forms: [String] = []
    for name in last.map({ $0.filter { $0 != "*" } }) {
      for first in given {
        let words = first.split(separator: " ").map { String($0) }
        let initials = words.map { String($0.prefix(1)) }
        forms += [first + " " + name, initials.joined(separator: " ") + " " + name]
        guard words.count > 1 else { continue }
        // "Wolfgang Mozart", "Wolfgang A. Mozart", "L. van Beethoven", "L. Beethoven"
        forms.append(words[0] + " " + name)
        forms.append(([words[0]] + initials.dropFirst()).joined(separator: " ") + " " + name)
        forms.append(([initials[0]] + words.dropFirst()).joined(separator: " ") + " " + name)
        let said = words.filter { $0.first?.isUppercase == true }.map { String($0.prefix(1)) }
        if said.count < words.count { forms.append(said.joined(separator: " ") + " " + name) }
      }
    }
    return forms + last.filter { !$0.contains("*") }
  }

  /// `given names|last names|names that are neither`, with "/" between those that are one; composers first, until
  /// Frank Sinatra.
  private static let lines = """
    Ludwig van/Ludwig|Beethoven/Bethoven/Бетховен|Людвиг ван Бетховен
    Johann Sebastian/Johan Sebastian/Jean-Sébastien|Bach|Иоганн Себастьян Бах
    Carl Philipp Emanuel|Bach*
    Johann Christian|Bach*
    Wolfgang Amadeus/Wolfgang Amadé/Amadeus|Mozart/Моцарт|Вольфганг Амадей Моцарт
    Leopold|Mozart*
    Joseph/Josef/Franz Joseph|Haydn/Гайдн
    Michael|Haydn*
    Georg Friedrich/George Frideric/George Frederick/Georg Frideric/George Friedrich|Händel/Handel/Haendel/Гендель
    Frédéric/Fryderyk/Frederick/Frédéric François|Chopin/Шопен|Фредерик Шопен
    Franz/Ferenc|Liszt/Лист*
    Franz/Franz Peter|Schubert/Шуберт*
    Robert/Robert Alexander|Schumann
    Clara|Schumann*
    Felix/Felix Bartholdy|Mendelssohn/Mendelssohn Bartholdy/Mendelssohn-Bartholdy
    Fanny|Mendelssohn*/Hensel*
    Johannes|Brahms/Брамс
    Antonín/Antonin/Anton|Dvořák/Dvorak
    Bedřich/Bedrich/Friedrich|Smetana
    Leoš/Leos|Janáček/Janacek
    Pyotr Ilyich/Peter Ilyich/Piotr Ilyich/Peter Iljitsch/Pjotr Iljitsch|Tchaikovsky/Tschaikowsky/Tchaikovski/Tschaikowski/Čajkovskij/Chaikovsky/Чайковский|Пётр Ильич Чайковский/Петр Ильич Чайковский/П. И. Чайковский/Пётр Чайковский/Петр Чайковский
    Sergei/Sergey/Serge/Sergej/Sergei Vasilievich|Rachmaninoff/Rachmaninov/Rakhmaninov/Rachmaninow/Рахманинов|Сергей Рахманинов
    Sergei/Sergey/Serge/Sergej/Sergei Sergeyevich|Prokofiev/Prokofieff/Prokofjew/Prokofjev/Прокофьев|Сергей Прокофьев
    Dmitri/Dmitry/Dmitrij/Dimitri|Shostakovich/Schostakowitsch/Chostakovitch/Šostakovič/Шостакович|Дмитрий Шостакович
    Igor|Stravinsky/Strawinsky/Stravinski/Стравинский|Игорь Стравинский
    Modest/Modest Petrovich|Mussorgsky/Moussorgsky/Musorgsky/Mussorgski/Мусоргский|Модест Мусоргский
    Alexander/Aleksandr|Borodin/Бородин
    Nikolai/Nikolay/Nicolai|Rimsky-Korsakov/Rimski-Korsakov/Римский-Корсаков
    Alexander/Aleksandr/Alexandre|Scriabin/Skriabin/Skrjabin/Скрябин
    Aram|Khachaturian/Chatschaturjan/Khatchaturian/Хачатурян
    Mikhail/Michail|Glinka/Глинка
    Alexander/Aleksandr|Glazunov/Глазунов
    Antonio|Vivaldi/Вивальди
    Arcangelo|Corelli
    Tomaso/Tommaso|Albinoni
    Domenico|Scarlatti*
    Alessandro|Scarlatti*
    Luigi|Boccherini
    Claudio|Monteverdi
    Giovanni Pierluigi da|Palestrina
    Giovanni Battista|Pergolesi
    Niccolò/Niccolo/Nicolò|Paganini/Паганини
    Georg Philipp|Telemann
    Johann|Pachelbel
    Dietrich/Dieterich|Buxtehude
    Christoph Willibald/Christoph Willibald von|Gluck
    François|Couperin
    Jean-Philippe|Rameau
    Jean-Baptiste|Lully
    Heinrich|Schütz*
    Henry|Purcell
    Camille|Saint-Saëns
    Jules|Massenet
    Jacques|Offenbach
    César|Franck*
    Hector|Berlioz
    Georges|Bizet/Бизе
    Charles|Gounod
    Gabriel|Fauré
    Claude/Claude Achille/Achille-Claude|Debussy/Дебюсси|Клод Дебюсси
    Maurice|Ravel/Равель
    Erik|Satie
    Francis|Poulenc
    Olivier|Messiaen
    Darius|Milhaud
    Isaac|Albéniz
    Enrique|Granados
    Manuel de/Manuel|Falla/de Falla
    Joaquín|Rodrigo*
    Francisco|Tárrega
    Heitor|Villa-Lobos
    Astor|Piazzolla
    George|Gershwin
    Aaron|Copland
    Leonard|Bernstein
    Samuel|Barber*
    Edward|Elgar
    Gustav|Holst
    Ralph|Vaughan Williams
    Benjamin|Britten
    Edvard|Grieg/Григ
    Jean|Sibelius
    Carl|Nielsen*
    Giuseppe|Verdi/Верди
    Giacomo|Puccini/Пуччини
    Gioachino/Gioacchino|Rossini/Россини
    Gaetano|Donizetti
    Vincenzo|Bellini*
    Ottorino|Respighi
    Muzio|Clementi
    Richard|Wagner/Вагнер
    Gustav|Mahler/Малер
    Anton/Josef Anton|Bruckner
    Max|Bruch
    Carl Maria von|Weber*/von Weber
    Johann Nepomuk|Hummel
    Carl|Czerny
    Johann|Strauss*/Strauß*|Johann Strauss II/Johann Strauss Jr./Johann Strauß Sohn/Johann Strauss the Younger/Johann Strauss fils/Johann Strauss (Sohn)
    ||Johann Strauss I/Johann Strauss Sr./Johann Strauß Vater/Johann Strauss the Elder/Johann Strauss père/Johann Strauss (Vater)
    Richard|Strauss*/Strauß*
    Arnold|Schoenberg/Schönberg
    Alban|Berg*
    Anton/Anton von|Webern
    Paul|Hindemith
    Carl|Orff
    Béla|Bartók
    Zoltán|Kodály
    Ludovico|Einaudi
    Ennio|Morricone
    Frank|Sinatra
    Jimi/Jimmy|Hendrix
    John|Coltrane
    Édith|Piaf
    Elvis|Presley
    Charles|Aznavour
    Serge|Gainsbourg
    Georges|Brassens
    Jacques|Brel
    Johnny|Hallyday
    Duke|Ellington
    Dizzy|Gillespie
    Dave|Brubeck
    Luciano|Pavarotti
    Andrea|Bocelli
    Enrico|Caruso
    Maria|Callas
    Herbert von|Karajan/von Karajan
    Yehudi|Menuhin
    Bruce|Springsteen
    Eric|Clapton
    David|Bowie
    Frank|Zappa
    Amy|Winehouse
    ||Pharrell Williams/Pharrell
    ||Childish Gambino/Donald Glover
    ||Joji/Pink Guy
    ||Porter Robinson/Virtual Self
    ||Frankie Cosmos/Greta Kline
    ||Flying Lotus/FlyLo/Captain Murphy
    ||Aphex Twin/AFX/Polygon Window/Richard D. James
    ||MF DOOM/MF Doom/Viktor Vaughn/King Geedorah/Metal Fingers
    ||Four Tet/Kieran Hebden
    ||Oneohtrix Point Never/Daniel Lopatin
    ||Perfume Genius/Mike Hadreas
    ||Cat Power/Chan Marshall
    ||Father John Misty/J. Tillman/Josh Tillman
    ||Bonnie "Prince" Billy/Will Oldham/Bonnie Prince Billy
    ||Iron & Wine/Sam Beam
    ||St. Vincent/Annie Clark
    ||Mos Def/Yasiin Bey
    ||J Dilla/Jay Dee
    ||Ol' Dirty Bastard/ODB
    ||2 Chainz/Tity Boi
    ||André 3000/Andre Benjamin
    ||Kid Cudi/Scott Mescudi
    ||Skrillex/Sonny Moore
    ||Avicii/Tim Berg/Tim Bergling
    ||Fatboy Slim/Norman Cook
    ||Terence Trent D'Arby/Sananda Maitreya
    ||John Mellencamp/John Cougar/John Cougar Mellencamp
    ||Lead Belly/Leadbelly/Huddie Ledbetter
    ||Kae Tempest/Kate Tempest
    ||City and Colour/Dallas Green
    """
}

extension KnownPersons.Person {
  /// Adds keys that are new and have no fewer bytes than is said beside each.
  fileprivate mutating func add(_ keys: [(key: String, least: Int)]) {
    for (key, least) in keys where key.utf8.count >= least && !self.keys.contains(key) {
      self.keys.append(key)
    }
  }
}
