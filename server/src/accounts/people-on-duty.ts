/** The people a promise can be given to, as they are at one instant. Ids of staff; null where there is nobody. */
export interface PeopleOnDuty {
  /** Who is present and in that team, but not `not`. Asked again and again it spreads the work. */
  colleagueOf(team: string | null, not: string | null): string | null
  /** Who leads that team, a present one first; where it has none, whoever leads another. */
  leadOf(team: string | null): string | null
}

/** What is looked at of a member. */
export interface Seat {
  readonly team: string
  readonly staff: string
  readonly lead: boolean
  readonly presentUntil: number | null
}

/** Takes every seat and an instant (epoch ms); gives the people on duty then. */
export function peopleOnDuty(seats: readonly Seat[], now: number): PeopleOnDuty {
  const given = new Map<string, number>()
  const present = ({ presentUntil }: Seat): boolean => presentUntil !== null && presentUntil > now
  const leads = seats
    .filter(seat => seat.lead)
    .sort((one, other) => Number(present(other)) - Number(present(one)))
  return {
    colleagueOf: (team, not) => {
      const free = seats.filter(
        seat => seat.team === team && seat.staff !== not && !seat.lead && present(seat),
      )
      const most = free.sort((one, other) => (given.get(one.staff) ?? 0) - (given.get(other.staff) ?? 0))
      const chosen = most[0]?.staff ?? null
      if (chosen) given.set(chosen, (given.get(chosen) ?? 0) + 1)
      return chosen
    },
    leadOf: team => (leads.find(seat => seat.team === team) ?? leads[0])?.staff ?? null,
  }
}
