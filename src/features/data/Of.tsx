/** The object of a label that stands beside others like it, for those who hear fields and buttons one by one. */
export function Of({ name }: { readonly name: string }) {
  return <span className="govuk-visually-hidden">: {name}</span>;
}
